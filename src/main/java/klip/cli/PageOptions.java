package klip.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import klip.ReadOptions;
import klip.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the caller knows of the pages. */
final class PageOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day of publication of pages that do not say, such as 2024-09-10.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "da|en",
            converter = LanguageConverter.class,
            description = "The language of the articles, which is then not guessed.")
    private @Nullable Language language;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, where it does not state one.")
    @Nullable
    String url;

    ReadOptions applyTo(ReadOptions options) {
        return options.withPublished(published).withLanguage(language).withUrl(url);
    }

    /** Takes a day of the calendar. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String day) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + day + "' is no day written as 2024-09-10 is");
            }
        }
    }

    /** Takes the languages that Klip reads. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            Language language = Language.ofTag(tag);
            if (language == Language.OTHER) {
                throw new TypeConversionException("'" + tag + "' is neither da nor en");
            }
            return language;
        }
    }
}
