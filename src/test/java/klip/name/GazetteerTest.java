package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = gazetteer();

    @Test
    void aPhraseIsFoundWhateverItsCase() {
        assertThat(gazetteer.lists(words("NOVO", "Nordisk"))).isEqualTo(NameList.DANISH_COMPANY.bit());
    }

    @Test
    void aGenitiveEndingOnTheLastWordIsLookedPast() {
        assertThat(gazetteer.lists(words("Novo", "Nordisks"))).isEqualTo(NameList.DANISH_COMPANY.bit());
        assertThat(gazetteer.listsExactly(words("Novo", "Nordisks"))).isZero();
    }

    @Test
    void theStartOfAPhraseIsNoPhrase() {
        assertThat(gazetteer.lists(words("Novo"))).isZero();
    }

    @Test
    void aNameInLowerCaseIsNone() {
        assertThat(gazetteer.lists(words("odense"))).isZero();
        assertThat(gazetteer.lists(words("direktør"))).isEqualTo(NameList.TITLE.bit());
    }

    @Test
    void aMatchMarksItsFirstMiddleAndLastWord() {
        Gazetteer.Matches matches = gazetteer.match(words("hos", "A", "B", "C", "i", "Odense"));
        assertThat(matches.begin()[1]).isEqualTo(NameList.COMPANY.bit());
        assertThat(matches.inside()[2]).isEqualTo(NameList.COMPANY.bit());
        assertThat(matches.end()[3]).isEqualTo(NameList.COMPANY.bit());
        assertThat(matches.single()[5]).isEqualTo(NameList.DANISH_PLACE.bit());
    }

    private static Gazetteer gazetteer() {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        builder.add(NameList.DANISH_COMPANY, "Novo Nordisk");
        builder.add(NameList.COMPANY, "A B C");
        builder.add(NameList.DANISH_PLACE, "Odense");
        builder.add(NameList.TITLE, "direktør");
        return builder.build();
    }

    private static List<Word> words(String... forms) {
        return Arrays.stream(forms).map(Word::of).toList();
    }
}
