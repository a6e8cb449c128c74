package klip.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of expected phrases.
 *
 * @param sentence the text
 * @param published the day of publication, or null
 * @param phrase the words expected to be found, or null where the text has no date
 * @param timex the expected TIMEX3 value
 * @param value the expected value, or null
 */
record PhraseCase(
        String sentence,
        @Nullable LocalDate published,
        @Nullable String phrase,
        @Nullable String timex,
        @Nullable String value) {
    static List<PhraseCase> read(String file) {
        try (InputStream stream = PhraseCase.class.getResourceAsStream("/klip/date/" + file)) {
            InputStreamReader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8);
            return new BufferedReader(reader)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PhraseCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PhraseCase parse(String line) {
        String[] cells = line.split("\t", -1);
        String day = known(cells[1]);
        return new PhraseCase(
                cells[0], day == null ? null : LocalDate.parse(day), known(cells[2]), known(cells[3]), known(cells[4]));
    }

    private static @Nullable String known(String cell) {
        return cell.equals("-") ? null : cell;
    }

    /** What was found, written as the line expects it; empty when it is as expected. */
    String fault(Language language) {
        List<DateExpression> found = new DateFinder().find(Texts.of(sentence, language), published);
        if (phrase == null) {
            return found.isEmpty() ? "" : this + " but found " + found;
        }
        for (DateExpression expression : found) {
            boolean right = expression.span().of(sentence).equals(phrase)
                    && expression.timex().equals(timex)
                    && Objects.equals(expression.value(), value);
            if (right) {
                return "";
            }
        }
        return this + " but found " + found;
    }
}
