package klip.corpus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import klip.language.Language;

/**
 * A day, or a day and time with offset, as a page states it.
 *
 * @param iso as ISO 8601
 * @param value the same, parsed
 */
record PageDate(String iso, TemporalAccessor value) {
    private static final int DAY_LENGTH = "2024-09-10".length();

    /** @throws java.time.DateTimeException if the text is neither */
    static PageDate parse(String iso) {
        return new PageDate(iso, iso.length() == DAY_LENGTH ? LocalDate.parse(iso) : OffsetDateTime.parse(iso));
    }

    /** The calendar day, which the date phrases of the article count from. */
    LocalDate day() {
        return LocalDate.from(value);
    }

    /** Whether the page states the time of day too. */
    boolean hasTime() {
        return value.isSupported(ChronoField.MINUTE_OF_HOUR);
    }

    /** The date as a reader of the page sees it. */
    String visible(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()))
                .format(value);
    }
}
