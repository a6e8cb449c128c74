package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Danmarks,Danmark",
        "EUs,EU",
        "EU's,EU",
        "SAS',SAS",
        "SAS,SAS",
        "Lis,Lis",
        "IKEA,IKEA",
    })
    void aGenitiveEndingIsStrippedWhereThereMayBeOne(String word, String base) {
        assertThat(Genitive.strip(word.replace("''", "'"))).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"Netflix-hit,true", "it-Danmark,true", "Sø-,true", "IT-Universitetet,false", "Rønnow-Lund,false"})
    void aCompoundEndsInACommonWord(String word, boolean compound) {
        assertThat(WordShape.isCompound(word)).isEqualTo(compound);
    }

    @ParameterizedTest
    @CsvSource({"quantaBit,true", "VerdantIQ,true", "AI'er,false", "McDonald,false", "Odense,false", "IBM,false"})
    void mixedCaseIsThatOfNames(String word, boolean mixed) {
        assertThat(WordShape.isCamelCase(word)).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource({"Jensen-7b,Xxxxxx-0x,Xx-0x", "IBM,XXX,X", "a.b,x.x,x.x"})
    void aShapeTellsKindsOfCharacters(String word, String shape, String brief) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
        assertThat(WordShape.collapse(shape)).isEqualTo(brief);
    }

    @Test
    void aPathIsCutToItsFirstBits() {
        Lexicon lexicon = Lexicon.of(List.of(Map.of("ord", "0110")), Map.of());
        int path = lexicon.path(0, "ord");
        assertThat(Lexicon.prefix(path, 2)).isEqualTo(0b101);
        assertThat(Lexicon.prefix(path, 9)).isEqualTo(0b10110);
        assertThat(lexicon.path(0, "andet")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aWordCapitalisedMostlyIsToldFromOneHardlyEver() {
        Lexicon lexicon = Lexicon.of(List.of(), Map.of("odense", 0.99, "hund", 0.01));
        assertThat(lexicon.capitalisation(FeatureHash.of("odense"))).isGreaterThan(Lexicon.MOSTLY);
        assertThat(lexicon.capitalisation(FeatureHash.of("hund"))).isEqualTo(Lexicon.NEVER);
    }
}
