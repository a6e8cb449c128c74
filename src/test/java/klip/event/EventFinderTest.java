package klip.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import klip.language.Language;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private static final EventFinder FINDER = new EventFinder();

    private static List<String> told(Language language, String marked) {
        Marked text = Marked.of(language, marked);
        return text.events(FINDER).stream().map(e -> line(text, e)).toList();
    }

    private static String line(Marked text, Event event) {
        StringBuilder line =
                new StringBuilder(event.type() + " " + event.status().label());
        event.participants()
                .forEach(p -> line.append(' ')
                        .append(p.role())
                        .append('=')
                        .append(p.span().of(text.content())));
        return event.date() == null
                ? line.toString()
                : line + " on " + event.date().value();
    }

    private static List<String> danish(String marked) {
        return told(Language.DANISH, marked);
    }

    private static List<String> english(String marked) {
        return told(Language.ENGLISH, marked);
    }

    @Test
    void whoBuysWhomIsTheSameInEveryWordOrder() {
        String expected = "Acquisition asserted buyer=Fjordbyte target=Lønklar";
        assertThat(danish("[O Fjordbyte] køber [O Lønklar].")).containsExactly(expected);
        assertThat(danish("Nu køber [O Fjordbyte] [O Lønklar].")).containsExactly(expected);
        assertThat(danish("[O Fjordbyte], som vokser hurtigt, køber [O Lønklar]."))
                .containsExactly(expected);
        String passive = "Acquisition asserted target=Lønklar buyer=Fjordbyte";
        assertThat(danish("[O Lønklar] købes af [O Fjordbyte].")).containsExactly(passive);
        assertThat(danish("[O Lønklar] er blevet købt af [O Fjordbyte].")).containsExactly(passive);
        assertThat(danish("[O Lønklar], der er købt af [O Fjordbyte], vokser.")).containsExactly(passive);
    }

    @Test
    void mentionsOfOneHappeningAreOneEvent() {
        Marked text = Marked.of(
                Language.DANISH,
                "[O Fjordbyte] køber [O Lønklar] for 12 millioner kroner. Opkøbet af [O Lønklar] glæder [O Fjordbyte].");
        List<Event> events = text.events(FINDER);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).triggers().stream().map(t -> t.span().of(text.content())))
                .containsExactly("køber", "Opkøbet");
    }

    @Test
    void whatCameToNothingIsNegated() {
        assertThat(danish("[O Fjordbyte] ville købe [O Lønklar], men handlen gik i vasken."))
                .containsExactly("Acquisition negated buyer=Fjordbyte target=Lønklar");
        assertThat(danish("[O Fjordbyte] har købt [O Lønklar], men ikke ejendommen."))
                .containsExactly("Acquisition asserted buyer=Fjordbyte target=Lønklar");
    }

    @Test
    void whatSomebodyDoesNotExcludeIsHypothetical() {
        assertThat(danish("[O Fjordbyte] udelukker ikke at købe [O Lønklar]."))
                .containsExactly("Acquisition hypothetical buyer=Fjordbyte target=Lønklar");
    }

    @Test
    void twoPurchasesOfOneCompanyAreTwoEvents() {
        assertThat(danish("[O Fjordbyte] køber [O Lønklar]. I 2019 købte [O Birkelund] [O Lønklar]."))
                .containsExactly(
                        "Acquisition asserted buyer=Fjordbyte target=Lønklar",
                        "Acquisition asserted buyer=Birkelund target=Lønklar on 2019");
    }

    @Test
    void bansWithTwoDatesAreTwoEvents() {
        assertThat(danish("[O Datatilsynet] forbyder fra 1. august [X Klipso]. "
                        + "[O Datatilsynet] forbyder fra 1. september [X Klipso]."))
                .hasSize(2);
    }

    @Test
    void aNoticeTellsWhereSomebodyComesFrom() {
        assertThat(danish("[O Nordhavn K/S] har pr. 2. februar 2026 ansat [P Line Brask] som projektleder. "
                        + "Hun kommer fra en stilling som konsulent hos [O Vestpil]."))
                .containsExactly("Hire asserted employer=Nordhavn K/S person=Line Brask role=projektleder "
                        + "formerRole=konsulent formerEmployer=Vestpil on 2026-02-02");
    }

    @Test
    void twoPeopleHiredInOneSentenceAreTwoHires() {
        assertThat(danish("[O Nordhavn] har ansat [P Line Brask] og [P Bo Holm]."))
                .containsExactly(
                        "Hire asserted employer=Nordhavn person=Line Brask",
                        "Hire asserted employer=Nordhavn person=Bo Holm");
    }

    @Test
    void whoIsSucceededLeftThePost() {
        assertThat(danish("[P Line Brask] er tiltrådt som CFO i [O Nordhavn]. "
                        + "Hun afløser [P Bo Holm], der går på pension."))
                .containsExactly(
                        "Hire asserted person=Line Brask role=CFO employer=Nordhavn predecessor=Bo Holm",
                        "Departure asserted role=CFO employer=Nordhavn person=Bo Holm");
    }

    @Test
    void theCompanyOfANounIsTheOneSpokenOf() {
        assertThat(english("[O Brackmere] had a bad year. The company laid off 40 workers in [L Leeds]."))
                .containsExactly("Layoff asserted employer=The company count=40 place=Leeds");
    }

    @Test
    void aPlanAThoughtAndADenialAreNoFacts() {
        assertThat(english("[O Brackmere] plans to buy [O Halmstead]."))
                .containsExactly("Acquisition planned buyer=Brackmere target=Halmstead");
        assertThat(english("[O Brackmere] is considering buying [O Halmstead]."))
                .containsExactly("Acquisition hypothetical buyer=Brackmere target=Halmstead");
        assertThat(english("[O Brackmere] denied that it had acquired [O Halmstead]."))
                .containsExactly("Acquisition negated buyer=it target=Halmstead");
    }

    @Test
    void aReportCreditsItsSource() {
        Marked text =
                Marked.of(Language.ENGLISH, "[O Brackmere] has bought [O Halmstead], according to [O The Register].");
        Participant credited = Objects.requireNonNull(text.events(FINDER).get(0).attributedTo());
        assertThat(credited.span().of(text.content())).isEqualTo("The Register");
    }

    @Test
    void numbersKeepTheirWordsAndGainAValue() {
        Marked text = Marked.of(Language.DANISH, "[O Fjordbyte] køber [O Lønklar] for 1,2 mia. kr.");
        Participant amount = text.events(FINDER).get(0).participants().stream()
                .filter(p -> p.role().equals("amount"))
                .findFirst()
                .orElseThrow();
        assertThat(amount.span().of(text.content())).isEqualTo("1,2 mia. kr.");
        Value value = Objects.requireNonNull(amount.value());
        assertThat(value.number()).isEqualByComparingTo("1200000000");
        assertThat(value.currency()).isEqualTo("DKK");
    }

    @Test
    void spansPointIntoTheOriginalText() {
        Marked text = Marked.of(
                Language.DANISH,
                "🚀 [O Fjord\u00ADbyte]\u00A0køber [O Cafe\u0301 Bit] for 3\u00A0millioner\u00A0kroner.");
        Event event = text.events(FINDER).get(0);
        assertThat(event.participants().stream().map(p -> p.span().of(text.content())))
                .containsExactly("Fjord\u00ADbyte", "Cafe\u0301 Bit", "3\u00A0millioner\u00A0kroner");
    }

    @Test
    void anEndlessSentenceTellsNothingButDoesNotSilenceTheNextOne() {
        String endless = "[O Fjordbyte] køber ".repeat(EventFinder.MOST_TOKENS);
        assertThat(danish(endless + "slut.\n\n[O Lønklar] køber [O Birkelund]."))
                .containsExactly("Acquisition asserted buyer=Lønklar target=Birkelund");
    }

    @Test
    void aPageOfNothingButEventsIsReadUpToALimit() {
        String many = "[O Fjordbyte] køber [O Lønklar].\n\n".repeat(EventFinder.MOST_DRAFTS + 50);
        Marked text = Marked.of(Language.DANISH, many + "Nu sagsøger [P Bo Holm] [O Fjordbyte].");
        assertThat(text.events(FINDER)).extracting(Event::type).containsExactly("Acquisition");
    }

    @Test
    void wordsInAnyOrderNeverBreakIt() {
        String[] words = ("[O Fjordbyte] køber har ikke som der at og , den [P Bo Holm] fyret 40 medarbejdere af til "
                        + "direktør i [L Norge] forbud mod [X Klipso] 1. maj hvis bøde på 3 mio. kr. ( ) – : \" er blevet")
                .split(" (?![^\\[]*\\])", -1);
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            StringBuilder sentence = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                sentence.append(words[random.nextInt(words.length)]).append(' ');
            }
            Marked text = Marked.of(run % 2 == 0 ? Language.DANISH : Language.ENGLISH, sentence + ".");
            for (Event event : text.events(FINDER)) {
                assertThat(event.triggers()).isNotEmpty();
                event.triggers()
                        .forEach(t -> assertThat(text.text()
                                        .sentences()
                                        .get(t.sentence())
                                        .span()
                                        .contains(t.span()))
                                .isTrue());
            }
        }
    }

    @Test
    void aSentenceLongerThanAnyoneWritesTellsNoEvents() {
        String list = ", [O Adeno]".repeat(EventFinder.MOST_TOKENS / 2);
        assertThat(danish("[O Fjordbyte] køber [O Lønklar]" + list + ".")).isEmpty();
    }
}
