package klip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import klip.article.Article;
import klip.article.Json;
import klip.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final String ATTACK = "</script><script>alert('1')</script>&<img src=x onerror=alert(1)>\u2028";

    @TempDir
    private Path folder;

    @Test
    void theSameCompanyInTwoArticlesIsOneEntityUnderItsFullestName() throws IOException {
        write(List.of(hire("a.html", "Adeno"), hire("b.html", "Adeno K/S")), List.of());
        assertThat(data("entity/0")).contains("\"name\":\"Adeno K/S\"", "\"names\":[\"Adeno\",\"Adeno K/S\"]");
    }

    @Test
    void theSameEventInTwoPapersIsOneThatNamesBoth() throws IOException {
        write(List.of(hire("a.html", "Adeno"), hire("b.html", "Adeno K/S")), List.of());
        assertThat(data("overview")).contains("\"articles\":2", "\"events\":1,");
        assertThat(data("events")).contains("\"publisher\":\"a.html\"", "\"publisher\":\"b.html\"");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-04,2025-03-05", "Signe Holm,Signe Holt", "asserted,planned", "Hire,Departure"})
    void whatDiffersInDatePartyStatusOrTypeIsAnotherEvent(String here, String there) throws IOException {
        Article first = hire("a.html", "Adeno");
        Article other = Json.read(Json.line(hire("b.html", "Adeno")).replace(here, there), Article.class);
        write(List.of(first, other), List.of());
        assertThat(data("overview")).contains("\"articles\":2", "\"events\":2,");
    }

    @Test
    void thePersonHiredElsewhereIsNoColleagueOfHerself() throws IOException {
        write(List.of(hire("a.html", "Adeno")), List.of());
        assertThat(data("entity/1")).contains("\"name\":\"Signe Holm\"", "\"colleagues\":[]");
    }

    @Test
    void noWordOfAPageCanEndAScriptOrOpenMarkup() throws IOException {
        Article hostile = hire(ATTACK, ATTACK);
        Problem problem = new Problem(ATTACK, ATTACK, ATTACK, ATTACK);
        new Report(new ReportInput(List.of(hostile), List.of(problem)), List.of(hostile))
                .write(folder, CutPages.none());
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("<", "&", "'", "\u2028");
            }
        }
    }

    @Test
    void halfACharacterIsKeptAsItIs() throws IOException {
        String half = "\uD83D and \uDE00";
        write(List.of(hire(half, "Adeno")), List.of());
        assertThat(data("articles")).contains("\"source\":\"\\ud83d and \\ude00\"");
    }

    @Test
    void theEscapedWordsMeanTheSame() throws IOException {
        String json = DataScript.escaped(Json.line(new Problem(ATTACK, "", "", "")));
        assertThat(Json.read(json, Problem.class).code()).isEqualTo(ATTACK);
    }

    @Test
    void whatTheGoldHasAndTheRunMissedIsPlacedInTheText() throws IOException {
        Article gold = hire("a.html", "Adeno");
        Article found = new Article(
                "1",
                gold.producer(),
                gold.article(),
                gold.segments(),
                gold.sentences(),
                gold.entities(),
                gold.dates(),
                List.of(),
                List.of(),
                null);
        write(List.of(found), List.of(gold));
        assertThat(data("article/0"))
                .contains("\"judged\":true", "\"stage\":\"EVENT\"", "\"fault\":\"MISSED\"")
                .contains("\"start\":" + "Adeno har ".length() + ",\"end\":" + "Adeno har ansat".length());
    }

    @Test
    void whatWasCutFromAPageIsShownAsItsSource() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), "\uD83D\uDE00<nav>menu</nav><p>Adeno har ansat Signe Holm.</p>");
        Article read = hire("a.html", "Adeno");
        List<Article.Removed> removed = List.of(
                new Article.Removed("nav", "menus", List.of(1, 16)),
                new Article.Removed("nav", "beyond the page", List.of(1, 9999)));
        try (CutPages cut = CutPages.of(pages)) {
            assertThat(cut.cutFrom(explained(read, removed))).containsExactly("<nav>menu</nav>", "");
            assertThat(cut.cutFrom(explained(hire("b.html", "Adeno"), removed))).isEmpty();
        }
    }

    private static Article explained(Article read, List<Article.Removed> removed) {
        return new Article(
                "1",
                read.producer(),
                read.article(),
                read.segments(),
                read.sentences(),
                read.entities(),
                read.dates(),
                read.events(),
                read.warnings(),
                removed);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        write(List.of(hire("a.html", "Adeno")), List.of());
        String first = data("overview") + data("entity/0") + data("article/0");
        write(List.of(hire("a.html", "Adeno")), List.of());
        assertThat(data("overview") + data("entity/0") + data("article/0")).isEqualTo(first);
    }

    @Test
    void aLineThatIsNoArticleIsAProblemAndTheOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), Json.line(hire("a.html", "Adeno")) + "\n{\"a\":1}\n");
        ReportInput input = ReportInput.read(folder);
        assertThat(input.articles()).hasSize(1);
        assertThat(input.problems()).extracting(Problem::place).containsExactly("articles.jsonl, line 2");
    }

    private void write(List<Article> articles, List<Article> gold) throws IOException {
        new Report(new ReportInput(articles, List.of()), gold).write(folder, CutPages.none());
    }

    private String data(String name) throws IOException {
        return Files.readString(folder.resolve("data/" + name + ".js"), StandardCharsets.UTF_8);
    }

    /** An article of one sentence: a firm has hired Signe Holm. */
    private static Article hire(String source, String firm) throws IOException {
        String text = firm + " har ansat Signe Holm.";
        int points = firm.codePointCount(0, firm.length());
        int trigger = points + " har ".length();
        int person = trigger + "ansat ".length();
        String quoted = Json.line(firm);
        String json = String.format(
                java.util.Locale.ROOT,
                """
                {"schemaVersion":"1","producer":{"name":"klip","version":"0","models":"0"},
                "article":{"id":"0","source":%1$s,"author":[],"language":"da","datePublished":"2025-03-04",
                  "text":%2$s,"textSha256":"0"},
                "segments":[{"kind":"paragraph","start":0,"end":%3$d}],
                "sentences":[{"start":0,"end":%3$d,"language":"da"}],
                "entities":[
                  {"id":"e1","type":"Organization","name":%4$s,"alternateName":[],"jobTitle":[],
                   "mentions":[{"start":0,"end":%5$d,"text":%4$s}]},
                  {"id":"e2","type":"Person","name":"Signe Holm","alternateName":[],"jobTitle":[],
                   "mentions":[{"start":%6$d,"end":%7$d,"text":"Signe Holm"}]}],
                "dates":[],
                "events":[{"id":"v1","type":"Hire","status":"asserted",
                  "triggers":[{"start":%8$d,"end":%9$d,"text":"ansat","sentence":0}],
                  "participants":[{"start":0,"end":%5$d,"text":%4$s,"role":"employer","entity":"e1"},
                    {"start":%6$d,"end":%7$d,"text":"Signe Holm","role":"person","entity":"e2"}],
                  "confidence":0.9,"rule":"Hire/da/ansætte"}],
                "warnings":[]}
                """,
                Json.line(source),
                Json.line(text),
                text.codePointCount(0, text.length()),
                quoted,
                points,
                person,
                person + "Signe Holm".length(),
                trigger,
                trigger + "ansat".length());
        return Json.read(json, Article.class);
    }
}
