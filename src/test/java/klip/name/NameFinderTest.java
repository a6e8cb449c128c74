package klip.name;

import static klip.name.Articles.danish;
import static klip.name.Articles.english;
import static klip.name.Articles.names;
import static klip.name.EntityType.ORGANIZATION;
import static klip.name.EntityType.PERSON;
import static klip.name.EntityType.PLACE;
import static klip.name.EntityType.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import klip.language.Language;
import klip.page.Segment;
import klip.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    @ParameterizedTest
    @CsvSource({
        "Han kommer fra en stilling hos Sneglehus ApS.,Sneglehus ApS",
        "I sidste uge købte Viborg Tagpap A/S en konkurrent.,Viborg Tagpap A/S",
        "Brønd & Kilde K/S er sat til salg.,Brønd & Kilde K/S",
    })
    void aLegalFormMakesAnOrganizationAndBelongsToItsSpan(String text, String name) {
        Entity entity = only(danish(text));
        assertThat(entity.type()).isEqualTo(ORGANIZATION);
        assertThat(entity.name()).isEqualTo(name);
        assertThat(printed(text, entity)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We think this is a Great Place to work.",
                "They talked to Palestinians and Iraqis in the north.",
                "The meeting was moved to Tuesday, Aug. 29, by the board.",
                "He read a book called \"Trauriger Sonntag\" on the way.",
            })
    void aCapitalAloneMakesNoEnglishNameOfCommonWordsPeoplesAndWorks(String text) {
        assertThat(english(text)).isEmpty();
    }

    @Test
    void anUnknownEnglishWordWithACapitalIsAName() {
        assertThat(names(english("The software comes from Threadgold and costs little."), ORGANIZATION))
                .containsExactly("Threadgold");
    }

    @Test
    void aGenitiveEndingIsInTheSpanButNotInTheName() {
        String text = "Novo Nordisks omsætning steg. Det glæder Novo Nordisk.";
        Entity entity = only(danish(text));
        assertThat(entity.name()).isEqualTo("Novo Nordisk");
        assertThat(printed(text, entity)).containsExactly("Novo Nordisks", "Novo Nordisk");
    }

    @Test
    void anEnglishGenitiveIsInTheSpanToo() {
        String text = "Regulators looked at Microsoft's plans.";
        assertThat(printed(text, only(english(text)))).containsExactly("Microsoft's");
        assertThat(only(english(text)).name()).isEqualTo("Microsoft");
    }

    @Test
    void aSurnameAfterTheFullNameIsThatPerson() {
        String text = "Direktøren hedder Birgit Holmgaard. Ifølge Holmgaard går det godt.";
        Entity entity = only(danish(text));
        assertThat(entity.type()).isEqualTo(PERSON);
        assertThat(entity.name()).isEqualTo("Birgit Holmgaard");
        assertThat(entity.alternateNames()).containsExactly("Holmgaard");
    }

    @Test
    void aSharedSurnameStaysByItself() {
        String text = "Mødet samlede Birgit Holmgaard og Torben Holmgaard. Bagefter sagde Holmgaard ikke noget.";
        assertThat(names(danish(text), PERSON)).contains("Birgit Holmgaard", "Torben Holmgaard", "Holmgaard");
    }

    @Test
    void aPersonIsNotTheFirmOfTheSameName() {
        String text = "Firmaet Fjeldsted Data er solgt. Fjeldsted Data blev stiftet af Grete Fjeldsted.\n\n"
                + "Køberen overtager alle kunder fra Fjeldsted Data.";
        List<Entity> entities = danish(text);
        assertThat(names(entities, ORGANIZATION)).containsExactly("Fjeldsted Data");
        assertThat(names(entities, PERSON)).containsExactly("Grete Fjeldsted");
    }

    @Test
    void anAgeAndAPostBesideAPersonAreTold() {
        Entity entity = only(danish("Det siger administrerende direktør Birgit Holmgaard, 47 år, til os."));
        assertThat(entity.jobTitles()).containsExactly("administrerende direktør");
        assertThat(entity.age()).isEqualTo(47);
    }

    @ParameterizedTest
    @CsvSource({
        "'Idag er Birgit Holmgaard, 47 år, ansat som software engineer hos os.',software engineer",
        "'Firmaet har ansat Birgit Holmgaard, 47 år,  som software engineer.',software engineer",
        "'Salgsdirektør Birgit Holmgaard tøver.',salgsdirektør",
        "'Det siger Birgit Holmgaard, teknisk direktør i firmaet.',teknisk direktør",
    })
    void aPostIsTakenWhereItStandsRightBesideTheName(String text, String post) {
        assertThat(only(danish(text)).jobTitles()).containsExactly(post);
    }

    @Test
    void anEnglishPostAfterTheNameIsTaken() {
        Entity person = only(english("The group hired Annabel Strickland, its new chief technology officer, in May."));
        assertThat(person.jobTitles()).containsExactly("chief technology officer");
    }

    @ParameterizedTest
    @CsvSource({
        "Det siger Microsofts Satya Nadella til avisen.,Microsoft,Satya Nadella",
        "Det siger Novo Nordisks Lars Fruergaard til avisen.,Novo Nordisk,Lars Fruergaard",
        "Det siger Tysklands Olaf Scholz til avisen.,Tyskland,Olaf Scholz",
    })
    void aGenitiveBeforeAPersonIsANameOfItsOwn(String text, String owner, String person) {
        assertThat(danish(text)).extracting(Entity::name).containsExactly(owner, person);
    }

    @Test
    void aGivenNameInSIsNoGenitive() {
        assertThat(names(danish("Det siger Mads Peter Lindgaard til avisen."), PERSON))
                .containsExactly("Mads Peter Lindgaard");
    }

    @Test
    void aStrokePartsTwoNames() {
        assertThat(names(danish("Tovværk A/S er konkurs / Grundfos ansætter folk"), ORGANIZATION))
                .containsExactly("Tovværk A/S", "Grundfos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa Bb-cc A/S ", "& ", "X", "i Aa, 26 år, som Cc ", "\uD83D\uDE80\u00ad", "CEO/CFO (A) "})
    void hostileTextIsReadInTime(String part) {
        String text = part.repeat(60_000 / part.length());
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20), () -> danish(text));
    }

    @Test
    void anAcronymInBracketsIsTheSameOrganization() {
        List<Entity> entities = danish("Truslen er høj, skriver Center for Cybersikkerhed (CFCS). CFCS advarer alle.");
        Entity entity = only(entities);
        assertThat(entity.name()).isEqualTo("Center for Cybersikkerhed");
        assertThat(entity.alternateNames()).containsExactly("CFCS");
        assertThat(entity.mentions()).hasSize(3);
    }

    @Test
    void aShortFormIsTheFirmOfTheFullForm() {
        List<Entity> entities = danish("Smedegruppen Tovværk ApS har fået ny ejer.\n\nNu skal Tovværk vokse.");
        assertThat(names(entities, ORGANIZATION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun er CEO og har arbejdet med DevOps, API og SQL.",
                "Serien blev et Netflix-hit.",
                "Han begynder som ServiceNow Specialist.",
                "Han begynder som Head of Delivery.",
                "Amerikanske kunder er vrede.",
                "Fejlen hedder CVE-2025-12345.",
                "Danskerne bruger mere tid på nettet.",
            })
    void whatIsNoNameGivesNoEntity(String text) {
        assertThat(danish(text)).isEmpty();
    }

    @Test
    void aCountryIsAPlaceAlsoWhenItActs() {
        assertThat(names(danish("USA forbød salget i juni."), PLACE)).containsExactly("USA");
    }

    @Test
    void aCourtWithItsTownIsOneOrganization() {
        assertThat(names(danish("Sagen føres ved Retten i Horsens på mandag."), ORGANIZATION))
                .containsExactly("Retten i Horsens");
    }

    @Test
    void aVersionBelongsToItsProduct() {
        assertThat(names(danish("Fejlen er rettet i styresystemet Hejre 4.2 nu."), PRODUCT))
                .containsExactly("Hejre 4.2");
    }

    @Test
    void oneOpeningWordIsCutFromTheNameAfterIt() {
        String text = "Sikkerhedsfirmaet Jernlås advarer.\n\nIfølge Jernlås er fejlen alvorlig.";
        assertThat(printed(text, only(danish(text)))).containsExactly("Jernlås", "Jernlås");
    }

    @Test
    void entitiesComeInOrderOfFirstMentionAndMentionsDoNotOverlap() {
        List<Entity> entities =
                danish("Birgit Holmgaard forlader Grundfos. Hos Grundfos afløses Holmgaard af Kaj Rud.");
        List<Integer> starts = entities.stream()
                .map(entity -> entity.mentions().get(0).span().start())
                .toList();
        assertThat(starts).isSorted();
        List<Mention> mentions = entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(java.util.Comparator.comparing(Mention::span))
                .toList();
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).span().start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
        }
    }

    @Test
    void spansCountInTheTextAsItIsWithEmojiAndSoftHyphens() {
        String text = "\uD83D\uDE80 I dag overtog Grund\u00adfos\u00a0Holding A/S kunderne.";
        Entity entity = only(danish(text));
        assertThat(printed(text, entity)).containsExactly("Grund\u00adfos\u00a0Holding A/S");
        assertThat(entity.name()).isEqualTo("Grundfos Holding A/S");
    }

    @Test
    void decomposedLettersAreReadAsComposedOnes() {
        String text = "Hun er ansat i Ro\u0308nnerup Data A/S fra i dag.";
        assertThat(only(danish(text)).name()).isEqualTo("R\u00f6nnerup Data A/S");
    }

    @Test
    void aTextWithoutSentencesHasNoEntities() {
        assertThat(Articles.FINDER.find(new TokenizedText("", List.<Segment>of(), List.of())))
                .isEmpty();
        assertThat(Articles.FINDER.find(Articles.tokens("Der Hund von Siemens bellt.", Language.OTHER)))
                .isEmpty();
    }

    @Test
    void titleCaseInAHeadlineMakesNoNames() {
        List<Entity> entities = english(
                "Hospital Systems Down After Attack On Brightlake\n\nBrightlake Systems said the hospital recovers.");
        assertThat(names(entities, ORGANIZATION)).containsExactly("Brightlake Systems");
    }

    private static Entity only(List<Entity> entities) {
        assertThat(entities).hasSize(1);
        return entities.get(0);
    }

    private static List<String> printed(String text, Entity entity) {
        return entity.mentions().stream()
                .map(mention -> mention.span().of(text))
                .collect(Collectors.toList());
    }
}
