package klip.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.article.Article;
import klip.article.ArticleAssembler;
import klip.article.ContractAssert;
import klip.article.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusBuilderTest {
    private static final String SOURCE = """
            language: da
            published: 2024-09-10T07:15:00+02:00
            modified: 2024-09-10T08:00:00+02:00
            publisher: Ugler & <Mosen>
            author: Mette "M" Sandager
            url: https://www.ugler.example/art/1
            template: TEMPLATE
            style: test
            split: dev
            entity: brovagt Organization Brovagt A/S
            entity: holm Person Ida Holm
            event: v1 Hire/hire asserted
            event: v2 Departure/retires asserted optional
            ---
            # 🎉 [Brovagts](brovagt) nye: [Holm](holm) [tiltræder](v1.trigger)

            caption: Ida Holm </script> foran muren

            lead: Fra [1. maj](date XXXX-05-01 = 2024-05-01; v1.date) er hun »chef«.

            [Brovagt A/S](brovagt; v1.employer) har  [ansat](v1.trigger!) [Ida Holm](holm; v1.person), [41 år](v1.age 41 year), siger [hun](v1.attributedTo).
            Hun følger efter en, der [gik](v2.trigger) for [to år siden](date P-2Y = 2022).

            table: By | Antal

            - Ét <b>punkt</b>

            notice: En notits.

            label: Ida Holm

            readmore: Læs også: En anden historie

            advert: Jobannonce
            """;

    @TempDir
    private Path corpus;

    private Path source;

    @BeforeEach
    void copyTheTemplates() throws IOException {
        Files.createDirectories(corpus.resolve("templates"));
        for (Path template : CorpusFolder.files(Path.of("corpus", "templates"), ".html")) {
            Files.copy(template, corpus.resolve("templates").resolve(template.getFileName()));
        }
        source = corpus.resolve("source/da/uglerne.txt");
        Files.createDirectories(source.getParent());
        write("da-trade");
    }

    private void write(String template) throws IOException {
        Files.writeString(source, SOURCE.replace("TEMPLATE", template));
    }

    private Article gold() throws IOException, SourceException {
        CorpusBuilder.build(corpus);
        return Json.read(Files.readString(corpus.resolve("gold/da/uglerne.json")), Article.class);
    }

    private String page() throws IOException, SourceException {
        CorpusBuilder.build(corpus);
        return Files.readString(corpus.resolve("articles/da/uglerne.html"));
    }

    @Test
    void aSecondBuildWritesNothing() throws Exception {
        assertThat(CorpusBuilder.build(corpus))
                .containsExactly(Path.of("articles/da/uglerne.html"), Path.of("gold/da/uglerne.json"));
        assertThat(CorpusBuilder.build(corpus)).isEmpty();
        assertThat(CorpusBuilder.check(corpus)).isEmpty();
    }

    @Test
    void checkNamesFilesThatAreOutOfDateOrOrphaned() throws Exception {
        CorpusBuilder.build(corpus);
        Files.writeString(corpus.resolve("gold/da/uglerne.json"), "{}");
        Files.writeString(corpus.resolve("articles/da/glemt.html"), "");
        assertThat(CorpusBuilder.check(corpus))
                .containsExactly(Path.of("articles/da/glemt.html"), Path.of("gold/da/uglerne.json"));
        CorpusBuilder.build(corpus);
        assertThat(corpus.resolve("articles/da/glemt.html")).doesNotExist();
    }

    @Test
    void aFaultySourceStopsTheBuildBeforeAnythingIsWritten() throws IOException {
        write("no-such-template");
        assertThatThrownBy(() -> CorpusBuilder.build(corpus)).hasMessageContaining("no template `no-such-template`");
        assertThat(corpus.resolve("gold")).doesNotExist();
    }

    @Test
    void theGoldTextIsHeadlineLeadAndBodyWithoutFurniture() throws Exception {
        assertThat(gold().article().text()).isEqualTo("""
                🎉 Brovagts nye: Holm tiltræder

                Fra 1. maj er hun »chef«.

                Brovagt A/S har ansat Ida Holm, 41 år, siger hun. Hun følger efter en, der gik for to år siden.

                By Antal

                Ét <b>punkt</b>

                En notits.""");
    }

    @Test
    void theGoldKeepsTheContract() throws Exception {
        ContractAssert.assertKeepsContract(gold());
    }

    @Test
    void theGoldHasTheIdThatTheExtractorGivesThePage() throws Exception {
        byte[] page = page().getBytes(StandardCharsets.UTF_8);
        assertThat(gold().article().id()).isEqualTo(ArticleAssembler.id("da/uglerne.html", page));
    }

    @Test
    void entitiesStandInOrderOfTheirFirstMentionWithTheirOtherNames() throws Exception {
        List<Article.Entity> entities = gold().entities();
        assertThat(entities).extracting(Article.Entity::id).containsExactly("e1", "e2");
        assertThat(entities.get(0).alternateName()).containsExactly("Brovagt");
        assertThat(entities.get(0).mentions())
                .extracting(Article.Mention::text)
                .containsExactly("Brovagts", "Brovagt A/S");
    }

    @Test
    void theMostExplicitTriggerStandsFirst() throws Exception {
        assertThat(gold().events().get(0).triggers())
                .extracting(Article.Trigger::text)
                .containsExactly("ansat", "tiltræder");
    }

    @Test
    void participantsPointToTheEntityWhoseMentionTheyAre() throws Exception {
        assertThat(gold().events().get(0).participants())
                .extracting(Article.Participant::role, Article.Participant::entity)
                .containsExactly(tuple("employer", "e1"), tuple("person", "e2"), tuple("age", null));
    }

    @Test
    void datesSayWhatFixedTheirValue() throws Exception {
        assertThat(gold().dates()).extracting(Article.Date::resolvedWith).containsOnly("datePublished");
        assertThat(gold().events().get(0).date())
                .isNotNull()
                .extracting(Article.EventDate::value)
                .isEqualTo("2024-05-01");
    }

    @Test
    void optionalEventsAreMarkedAndOthersAreNot() throws Exception {
        assertThat(gold().events()).extracting(Article.Event::optional).containsExactly(null, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "da-trade",
                "da-wordpress",
                "da-drupal",
                "da-graph",
                "en-wordpress",
                "en-divs",
                "en-schema",
                "en-plain"
            })
    void everyTemplateEscapesWhatItPrintsAndLeavesNoHoles(String template) throws Exception {
        write(template);
        assertThat(page())
                .contains("Ugler &amp; &lt;Mosen&gt;")
                .contains("Ét &lt;b&gt;punkt&lt;/b&gt;")
                .contains("har  ")
                .doesNotContain("{{")
                .doesNotContain("<Mosen>")
                .doesNotContain("Holm </script>");
    }

    @Test
    void theVisibleDateIsDanishWhateverTheLocale() throws Exception {
        assertThat(page()).contains("10. september 2024 kl. 07:15");
    }

    @Test
    void aPageThatOnlyShowsTheDayStatesOnlyTheDay() throws Exception {
        write("en-plain");
        assertThat(gold().article().datePublished()).isEqualTo("2024-09-10");
        assertThat(gold().article().datePublishedFrom()).isEqualTo("text");
        assertThat(gold().article().dateModified()).isNull();
    }

    @Test
    void aLineWithoutItsValueIsLeftOut() throws Exception {
        Files.writeString(
                source, SOURCE.replace("TEMPLATE", "da-trade").replace("modified: 2024-09-10T08:00:00+02:00\n", ""));
        assertThat(page()).doesNotContain("dateModified").doesNotContain("Opdateret");
    }
}
