package klip.date;

/**
 * A value and what fixed it.
 *
 * @param period the stretch of the calendar; for an interval its first part
 * @param value the ISO 8601 value
 * @param anchor what fixed it
 */
record Resolution(Period period, String value, Anchor anchor) {
    Resolution(Period period, Anchor anchor) {
        this(period, period.value(), anchor);
    }
}
