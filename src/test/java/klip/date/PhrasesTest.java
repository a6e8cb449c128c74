package klip.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import klip.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases of every form, with the day that they mean. */
class PhrasesTest {
    static List<PhraseCase> danish() {
        return Stream.of("da.tsv", "da-more.tsv")
                .map(PhraseCase::read)
                .flatMap(List::stream)
                .toList();
    }

    static List<PhraseCase> english() {
        return PhraseCase.read("en.tsv");
    }

    @ParameterizedTest
    @MethodSource("danish")
    void aDanishPhraseMeansItsDay(PhraseCase phrase) {
        assertThat(phrase.fault(Language.DANISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void anEnglishPhraseMeansItsDay(PhraseCase phrase) {
        assertThat(phrase.fault(Language.ENGLISH)).isEmpty();
    }

    /**
     * Composed before the rules were tried on them; 53 of 60 were right at first. Rules were mended after that, so this
     * guards what was reached and no longer measures text that the rules have not seen.
     */
    @Test
    void phrasesComposedApartFromTheRulesStayRight() {
        assertMostlyRight(PhraseCase.read("da-held-back.tsv"));
    }

    /**
     * Composed by somebody else than the first rules; the head of each file tells the figure at first sight. Rules were
     * mended after the first of them was measured, so this guards what was reached.
     */
    @ParameterizedTest
    @ValueSource(strings = {"da-second-reader.tsv", "da-second-reader-end.tsv"})
    void phrasesOfASecondReaderAreAlmostAllRight(String file) {
        assertMostlyRight(PhraseCase.read(file));
    }

    private static void assertMostlyRight(List<PhraseCase> phrases) {
        List<String> faults = phrases.stream()
                .map(phrase -> phrase.fault(Language.DANISH))
                .filter(fault -> !fault.isEmpty())
                .toList();

        assertThat(faults).hasSizeLessThanOrEqualTo(phrases.size() * 3 / 100);
    }
}
