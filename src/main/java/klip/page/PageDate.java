package klip.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages state, in the forms of machines and of bylines, as ISO 8601. Immutable.
 *
 * <p>A result is a day ({@code 2024-09-10}), or a day and time ({@code 2024-09-10T07:15:00}) with an offset where one is
 * stated; nothing is added that the page does not say.
 */
final class PageDate {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int MAX_LENGTH = 400;

    private static final String CLOCK = "(?<hour>[012]?\\d)[:.](?<minute>[0-5]\\d)(?:[:.](?<second>[0-5]\\d))?(?!\\d)"
            + "(?:[.,]\\d{1,9})?\\s?(?<half>[aApP]\\.?[mM]\\b\\.?)?\\s?"
            + "(?<offset>Z\\b|GMT|UTC|[+-][01]\\d:?[0-5]\\d)?";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)[-/.](?<month>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)"
                    + "(?:(?:T|\\s|,|\\s\\D{1,3}\\s)\\s?" + CLOCK + ")?");
    private static final Pattern COMPACT = Pattern.compile(
            "^(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?:T?(?<hour>[012]\\d)(?<minute>[0-5]\\d)(?<second>[0-5]\\d)?(?<offset>Z)?(?<half>x)?)?$");
    private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(\\d{3})?$");

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    private static final String NAME = "(?<name>\\p{L}{3,10})\\.?";
    private static final String TIME_AFTER = "(?:[\\s,|–—-]{1,4}(?:\\p{L}{1,3}\\.?\\s)?" + CLOCK + ")?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>[0-3]?\\d)(?:\\.|st|nd|rd|th)?[\\s-]{0,2}(?:de\\s|of\\s)?" + NAME
                    + ",?[\\s-]{0,2}(?:de\\s)?" + YEAR + TIME_AFTER);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})" + NAME + "\\s{1,2}(?<day>[0-3]?\\d)(?:\\.|st|nd|rd|th)?,?\\s{1,2}" + YEAR + TIME_AFTER);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.])(?<day>[0-3]?\\d)(?<mark>[./-])\\s?(?<month>[01]?\\d)[./-]\\s?(?<year>(?:19|20)?\\d\\d)(?![\\d.]\\d)"
                    + TIME_AFTER);

    private static final Map<String, Integer> MONTHS = months();

    private PageDate() {}

    /** A date written for machines (an attribute, a meta element); also takes what {@link #written} does. */
    static @Nullable String stated(String text, boolean monthFirst) {
        String value = text.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return null;
        }
        Matcher epoch = EPOCH.matcher(value);
        if (epoch.find()) {
            return Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString();
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.find()) {
            return iso(compact, number(compact, "month"));
        }
        return written(value, monthFirst);
    }

    /**
     * The first date in a text for readers.
     *
     * @param monthFirst whether {@code 9/10/2024} is in September, as Americans write
     */
    static @Nullable String written(String text, boolean monthFirst) {
        String plain = text.substring(0, Math.min(text.length(), MAX_LENGTH)).replace('\u00a0', ' ');
        String best = null;
        int bestStart = Integer.MAX_VALUE;
        for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
            Matcher found = form.matcher(plain);
            String date = null;
            while (date == null && found.find()) {
                date = iso(found, monthOf(found, form, monthFirst));
            }
            if (date != null && found.start() < bestStart) {
                best = date;
                bestStart = found.start();
            }
        }
        return best;
    }

    private static int monthOf(Matcher found, Pattern form, boolean monthFirst) {
        if (form.equals(DAY_FIRST) || form.equals(MONTH_FIRST)) {
            return MONTHS.getOrDefault(found.group("name").toLowerCase(Locale.ROOT), 0);
        }
        int month = number(found, "month");
        // Dots and 10/9-24 are European; a slash is read as the page's country writes.
        boolean swapped = form.equals(NUMBERS) && found.group("mark").equals("/") && monthFirst;
        return swapped || month > 12 ? -month : month;
    }

    // A negative month says that the numbers of day and month are to be swapped.
    private static @Nullable String iso(Matcher found, int month) {
        int day = number(found, "day");
        int year = number(found, "year");
        year += year < 100 ? 2000 : 0;
        boolean swapped = month < 0 && day <= 12;
        try {
            LocalDate date = LocalDate.of(year, swapped ? day : Math.abs(month), swapped ? -month : day);
            boolean plausible = year >= FIRST_YEAR && year <= LAST_YEAR;
            return plausible ? date + timeOf(found) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String timeOf(Matcher found) {
        if (found.group("hour") == null) {
            return "";
        }
        int hour = number(found, "hour");
        String half = found.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = found.group("second") == null ? 0 : number(found, "second");
        return hour > 23
                ? ""
                : String.format(
                        Locale.ROOT,
                        "T%02d:%02d:%02d%s",
                        hour,
                        number(found, "minute"),
                        second,
                        offset(found.group("offset")));
    }

    private static String offset(@Nullable String stated) {
        if (stated == null) {
            return "";
        }
        if (!stated.startsWith("+") && !stated.startsWith("-")) {
            return "Z";
        }
        return stated.contains(":") ? stated : stated.substring(0, 3) + ":" + stated.substring(3);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> row : DataFile.rows("months.tsv", 3)) {
            for (String name : row.get(1).split(" ", -1)) {
                months.put(name, Integer.parseInt(row.get(0)));
            }
        }
        return Map.copyOf(months);
    }
}
