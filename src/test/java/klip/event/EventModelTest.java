package klip.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import klip.language.Language;
import org.junit.jupiter.api.Test;

/** The model that judges mentions which the rules alone would leave out. */
class EventModelTest {
    @Test
    void aModelReadFromItsFileJudgesAsBefore() throws IOException {
        EventModel model = EventModel.of(Map.of("a", 1.25, "b", -0.5));

        EventModel again = EventModel.read(model.text());

        assertThat(again.probability(List.of("a", "b", "unheard of")))
                .isEqualTo(1 / (1 + Math.exp(-0.75)), within(1e-12));
        assertThat(again.text()).isEqualTo(model.text());
    }

    @Test
    void theFileHasOneLineAFeatureInOrder() {
        String text =
                EventModel.of(Map.of("b", 1.0, "a", 2.0, "nothing", 0.0001)).text();

        assertThat(text.lines().skip(1)).containsExactly("a\t2.000", "b\t1.000");
    }

    @Test
    void aDamagedFileIsRefused() {
        String text = EventModel.of(Map.of("a", 1.25)).text();

        assertThatThrownBy(() -> EventModel.read(text.replace("1.250", "9.250")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train it again or restore it");
    }

    @Test
    void aMentionThatNamesNobodyIsTakenWhenItIsLikely() {
        Marked text = Marked.of(Language.DANISH, "[O Fjordbyte] køber [O Lønklar]. 47 ansatte siges op.");
        EventModel sure = EventModel.of(Map.of("Layoff ", 2.0));
        EventModel unsure = EventModel.of(Map.of("Layoff ", -2.0, "Departure ", -2.0));

        assertThat(text.events(new EventFinder(sure)))
                .filteredOn(event -> event.type().equals("Layoff"))
                .singleElement()
                .satisfies(event -> assertThat(event.confidence()).isEqualTo(0.88, within(0.01)));
        assertThat(text.events(new EventFinder(unsure))).extracting(Event::type).containsExactly("Acquisition");
    }

    @Test
    void inATextWithoutAnyHappeningAModelAloneIsNotBelieved() {
        Marked text = Marked.of(Language.DANISH, "47 ansatte siges op.");

        assertThat(text.events(new EventFinder(EventModel.of(Map.of("Layoff ", 9.0)))))
                .isEmpty();
    }

    @Test
    void whatTheRulesAreSureOfNeedsNoModel() {
        Marked text = Marked.of(Language.DANISH, "[O Fjordbyte] køber [O Lønklar].");

        assertThat(text.events(new EventFinder(EventModel.of(Map.of())))).hasSize(1);
    }

    @Test
    void aWordNamesOneKindOfHappeningTheLikeliest() {
        Marked text = Marked.of(Language.DANISH, "[O Fjordbyte] køber [O Lønklar]. Tjenesten lukkes til maj.");
        EventModel model = EventModel.of(Map.of("Shutdown ", 1.0, "ProductDiscontinuation ", 2.0));

        assertThat(text.events(new EventFinder(model)))
                .extracting(Event::type)
                .containsExactly("Acquisition", "ProductDiscontinuation");
    }
}
