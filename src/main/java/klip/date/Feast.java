package klip.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts that move from year to year. */
final class Feast {
    private Feast() {}

    /**
     * The day in a year of a feast.
     *
     * @param rule {@code E+49} for days from Easter Sunday, or {@code N11-4-4} for the nth weekday of a month (November,
     *     fourth Thursday; 5 means the last), with {@code +1} behind it for the day after
     */
    static LocalDate day(int year, String rule) {
        if (rule.charAt(0) == 'E') {
            return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        String[] parts = rule.substring(1).split("[-+]", -1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        int which = Integer.parseInt(parts[1]);
        LocalDate day = LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which == 5 ? -1 : which, weekday));
        return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11));
        int sunday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - sunday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
