package klip.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import klip.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases of every form, with the day that they mean. */
class PhrasesTest {
    static List<PhraseCase> danish() {
        return PhraseCase.read("da.tsv");
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

    /** No rule was written on these, so they tell how the rules do on text that they have not seen. */
    @Test
    void mostPhrasesThatNoRuleWasWrittenOnAreRight() {
        List<PhraseCase> unseen = PhraseCase.read("da-held-back.tsv");
        List<String> faults = unseen.stream()
                .map(phrase -> phrase.fault(Language.DANISH))
                .filter(fault -> !fault.isEmpty())
                .toList();

        assertThat(faults).hasSizeLessThanOrEqualTo(unseen.size() * 3 / 100);
    }
}
