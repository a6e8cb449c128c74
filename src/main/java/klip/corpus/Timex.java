package klip.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a timex allows its value to be. */
final class Timex {
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final Pattern RELATIVE = Pattern.compile("P(-?[0-9]+)([DWMY])");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Timex() {}

    /** Whether the value says the same where the timex says something; always for a relative one. */
    static boolean allows(String timex, String value) {
        Matcher weekday = WEEKDAY.matcher(timex);
        if (weekday.matches() && DAY.matcher(value).matches()) {
            return day(value) == Integer.parseInt(weekday.group(1));
        }
        // What weeks and relative phrases mean depends on the calendar and the anchor, not on their digits.
        if (timex.startsWith("P") || timex.startsWith("T") || timex.contains("W")) {
            return true;
        }
        String allowed = Pattern.quote(timex).replaceAll("X+", "\\\\E[0-9]+\\\\Q");
        return value.matches(allowed);
    }

    private static int day(String value) {
        try {
            return LocalDate.parse(value).getDayOfWeek().getValue();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    /** The value of a count of days, weeks, months or years from a day; null if the timex is no such count. */
    static @Nullable String count(String timex, LocalDate from) {
        Matcher relative = RELATIVE.matcher(timex);
        if (!relative.matches()) {
            return null;
        }
        int number = Integer.parseInt(relative.group(1));
        return switch (relative.group(2)) {
            case "D" -> from.plusDays(number).toString();
            case "W" -> week(from.plusWeeks(number));
            case "M" -> from.plus(Period.ofMonths(number)).toString().substring(0, "2024-09".length());
            default -> String.valueOf(from.getYear() + number);
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
