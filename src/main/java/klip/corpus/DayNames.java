package klip.corpus;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads a day and month named in full, the plain case that a person may mistype. Immutable. */
final class DayNames {
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b([0-9]{1,2})\\.?\\s(\\p{L}+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\s([0-9]{1,2})\\b");

    private final Locale locale;

    DayNames(Language language) {
        this.locale = Locale.forLanguageTag(language.tag());
    }

    /** Month and day as they stand in a timex, such as {@code 09-29}; null if the words do not name both. */
    @Nullable
    String monthAndDay(String words) {
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return join(dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.find() ? join(monthFirst.group(1), monthFirst.group(2)) : null;
    }

    private @Nullable String join(String monthName, String day) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, locale).equalsIgnoreCase(monthName)) {
                return String.format(Locale.ROOT, "%02d-%02d", month.getValue(), Integer.parseInt(day));
            }
        }
        return null;
    }
}
