package klip.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar that one value names.
 *
 * @param value its ISO 8601 or TIMEX3 value
 * @param grain how long it is
 * @param start its first day
 */
record Period(String value, Grain grain, LocalDate start) {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?|W(?<week>\\d\\d)(?:-(?<weekday>[1-7]|WE))?"
                    + "|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|(?<holiday>[EN][-+0-9]+)))?"
                    + "|(?<decade>\\d{3})|(?<century>\\d\\d)");

    /** How long a period is. */
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY;

        boolean isFinerThan(Grain other) {
            return compareTo(other) < 0;
        }
    }

    /** The period that a complete value names; null where there is none, as for 31 February or an incomplete value. */
    static @Nullable Period parse(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return null;
        }
        try {
            return read(value, form);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day. */
    static Period ofDay(LocalDate day) {
        return new Period(day.toString(), Grain.DAY, day);
    }

    /** The ISO week that holds a day. */
    static Period ofWeek(LocalDate day) {
        return new Period(weekValue(day), Grain.WEEK, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The weekend of the ISO week that holds a day. */
    static Period ofWeekend(LocalDate day) {
        LocalDate saturday = ofWeek(day).start().plusDays(5);
        return new Period(weekValue(day) + "-WE", Grain.WEEKEND, saturday);
    }

    /** The month that holds a day. */
    static Period ofMonth(LocalDate day) {
        return new Period(YearMonth.from(day).toString(), Grain.MONTH, day.withDayOfMonth(1));
    }

    /** The quarter that holds a day. */
    static Period ofQuarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return new Period(year(day) + "-Q" + quarter, Grain.QUARTER, LocalDate.of(day.getYear(), 3 * quarter - 2, 1));
    }

    /** The half of a year that holds a day. */
    static Period ofHalf(LocalDate day) {
        int half = day.getMonthValue() < 7 ? 1 : 2;
        return new Period(year(day) + "-H" + half, Grain.HALF, LocalDate.of(day.getYear(), 6 * half - 5, 1));
    }

    /** The year that holds a day. */
    static Period ofYear(LocalDate day) {
        return new Period(year(day), Grain.YEAR, day.withDayOfYear(1));
    }

    /** The decade that holds a day. */
    static Period ofDecade(LocalDate day) {
        String decade = year(day).substring(0, 3);
        return new Period(decade, Grain.DECADE, LocalDate.of(Integer.parseInt(decade) * 10, 1, 1));
    }

    /** The century that holds a day, counted as the digits are. */
    static Period ofCentury(LocalDate day) {
        String century = year(day).substring(0, 2);
        return new Period(century, Grain.CENTURY, LocalDate.of(Integer.parseInt(century) * 100, 1, 1));
    }

    /** The first day after it. */
    LocalDate end() {
        return switch (grain) {
            case DAY -> start.plusDays(1);
            case WEEKEND -> start.plusDays(2);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER, SEASON -> start.plusMonths(3);
            case HALF -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
            case CENTURY -> start.plusYears(100);
        };
    }

    /** The quarter or half of the year that holds a day, as this is one or the other. */
    Period sameFrom(LocalDate day) {
        return grain == Grain.HALF ? ofHalf(day) : ofQuarter(day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end());
    }

    /** How many days lie between it and a day; 0 within it. */
    long distance(LocalDate day) {
        if (holds(day)) {
            return 0;
        }
        return day.isBefore(start) ? ChronoUnit.DAYS.between(day, start) : ChronoUnit.DAYS.between(end(), day) + 1;
    }

    private static @Nullable Period read(String value, Matcher form) {
        if (form.group("decade") != null) {
            return ofDecade(LocalDate.of(Integer.parseInt(value) * 10, 1, 1));
        }
        if (form.group("century") != null) {
            return ofCentury(LocalDate.of(Integer.parseInt(value) * 100, 1, 1));
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("month") != null) {
            LocalDate first = LocalDate.of(year, Integer.parseInt(form.group("month")), 1);
            String day = form.group("day");
            return day == null
                    ? ofMonth(first)
                    : ofDay(LocalDate.of(year, first.getMonthValue(), Integer.parseInt(day)));
        }
        return form.group("week") != null ? readWeek(year, form) : readPartOfYear(year, form);
    }

    private static @Nullable Period readWeek(int year, Matcher form) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        LocalDate day = fourth.plusWeeks(Integer.parseInt(form.group("week")) - 1L);
        if (day.get(IsoFields.WEEK_BASED_YEAR) != year) {
            return null;
        }
        String weekday = form.group("weekday");
        if (weekday == null) {
            return ofWeek(day);
        }
        return weekday.equals("WE")
                ? ofWeekend(day)
                : ofDay(ofWeek(day).start().plusDays(Integer.parseInt(weekday) - 1L));
    }

    private static Period readPartOfYear(int year, Matcher form) {
        if (form.group("quarter") != null) {
            return ofQuarter(LocalDate.of(year, 3 * Integer.parseInt(form.group("quarter")), 1));
        }
        if (form.group("half") != null) {
            return ofHalf(LocalDate.of(year, 6 * Integer.parseInt(form.group("half")), 1));
        }
        if (form.group("holiday") != null) {
            return ofDay(Feast.day(year, form.group("holiday")));
        }
        String season = form.group("season");
        return season == null ? ofYear(LocalDate.of(year, 1, 1)) : ofSeason(year, season);
    }

    private static Period ofSeason(int year, String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return new Period(year(LocalDate.of(year, 1, 1)) + "-" + season, Grain.SEASON, LocalDate.of(year, month, 1));
    }

    private static String weekValue(LocalDate day) {
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate day) {
        return four(day.getYear());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String four(int number) {
        return String.valueOf(10_000 + number).substring(1);
    }
}
