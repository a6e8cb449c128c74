package klip.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where on the timeline the value of a date phrase stands: at the first day that it may mean. */
final class SortDay {
    private static final int DAY_LENGTH = "2024-09-10".length();
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)");

    /** The month in which a part of a year begins. */
    private static final Map<String, String> FIRST_MONTHS = Map.ofEntries(
            Map.entry("Q1", "01"),
            Map.entry("Q2", "04"),
            Map.entry("Q3", "07"),
            Map.entry("Q4", "10"),
            Map.entry("H1", "01"),
            Map.entry("H2", "07"),
            Map.entry("SP", "03"),
            Map.entry("SU", "06"),
            Map.entry("FA", "09"),
            Map.entry("AU", "09"),
            Map.entry("WI", "12"));

    private SortDay() {}

    /**
     * The day, month or year at which a value begins, ISO 8601, so that texts sort as times do; of a value of unknown
     * form its first ten characters.
     */
    static String of(String value) {
        Matcher part = PART_OF_YEAR.matcher(value);
        if (part.matches()) {
            return part.group(1) + "-" + FIRST_MONTHS.get(part.group(2));
        }
        Matcher week = WEEK.matcher(value);
        if (week.lookingAt()) {
            return monday(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        }
        String start = value.split("/", 2)[0];
        return start.length() == "199".length()
                ? start + "0"
                : start.substring(0, Math.min(start.length(), DAY_LENGTH));
    }

    private static String monday(int year, int week) {
        try {
            // The fourth of January is always in the first week.
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(java.time.DayOfWeek.MONDAY)
                    .toString();
        } catch (DateTimeException e) {
            return String.valueOf(year);
        }
    }
}
