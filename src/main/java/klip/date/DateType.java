package klip.date;

/** The TIMEX3 types. */
public enum DateType {
    /** A day, week, month, quarter, season, year … of the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time, or an age. */
    DURATION,
    /** Something that recurs. */
    SET
}
