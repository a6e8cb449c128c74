package klip.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that comes back, since its words leave the year, the month or the week unsaid: 20 July, Tuesday, the 5th.
 *
 * @param form its TIMEX3 value
 */
record Cycle(String form) {
    private static final Pattern WEEKLY = Pattern.compile("XXXX-WXX-([1-7]|WE)");
    private static final Pattern MONTHLY = Pattern.compile("XXXX-XX-\\d\\d");
    private static final Pattern YEARLY = Pattern.compile("XXXX-.+");
    private static final Pattern BY_CENTURY = Pattern.compile("XX\\d");

    /** How far to look for the next: 29 February may be eight years away. */
    private static final int REACH = 8;

    boolean isWeekly() {
        return WEEKLY.matcher(form).matches();
    }

    boolean isDecade() {
        return BY_CENTURY.matcher(form).matches();
    }

    /** The cycle of an incomplete value; null for any other value. */
    static @Nullable Cycle of(String form) {
        boolean recurs =
                YEARLY.matcher(form).matches() || BY_CENTURY.matcher(form).matches();
        return recurs ? new Cycle(form) : null;
    }

    boolean isYearly() {
        return !isWeekly()
                && !MONTHLY.matcher(form).matches()
                && YEARLY.matcher(form).matches();
    }

    /** The one in the week, month, year or century of the given day, or so many of them away; null if there is none. */
    @Nullable
    Period at(LocalDate day, int away) {
        if (isWeekly()) {
            String week = Period.ofWeek(day.plusWeeks(away)).value();
            return Period.parse(week + form.substring("XXXX-WXX".length()));
        }
        if (MONTHLY.matcher(form).matches()) {
            String month = Period.ofMonth(day.plusMonths(away)).value();
            return Period.parse(month + form.substring("XXXX-XX".length()));
        }
        if (isDecade()) {
            return Period.parse(Period.ofCentury(day.plusYears(100L * away)).value() + form.substring(2));
        }
        return Period.parse(Period.ofYear(day.plusYears(away)).value() + form.substring("XXXX".length()));
    }

    /** The last that has begun by the given day, or, if {@code over}, is over by then. */
    @Nullable
    Period last(LocalDate day, boolean over) {
        for (int away = 0; away >= -REACH; away--) {
            Period period = at(day, away);
            if (period != null && !(over ? period.end() : period.start()).isAfter(day)) {
                return period;
            }
        }
        return null;
    }

    /** The first that is not over on the given day, or, if {@code later}, has not begun then. */
    @Nullable
    Period next(LocalDate day, boolean later) {
        for (int away = 0; away <= REACH; away++) {
            Period period = at(day, away);
            if (period != null && (later ? period.start() : period.end()).isAfter(day)) {
                return period;
            }
        }
        return null;
    }

    /** The one nearest to a day, the earlier of two. */
    @Nullable
    Period nearest(LocalDate day) {
        Period before = last(day, false);
        Period after = next(day, false);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before.distance(day) <= after.distance(day) ? before : after;
    }
}
