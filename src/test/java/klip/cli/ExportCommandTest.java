package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import klip.article.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String NOTICE =
            "Nyt job\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe \"Sille\" Holm, 42 år, siger 😀 Ærø.\n";

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void aRunOverTwoPagesWithTheSameText() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), NOTICE);
        Files.writeString(pages.resolve("b.txt"), NOTICE);
        out = folder.resolve("out");
        CommandRun.of("extract", pages.toString(), "-o", out.toString());
    }

    @Test
    void csvHasATableAFileWithAHeaderLine() throws IOException {
        Path csv = folder.resolve("csv");

        assertThat(CommandRun.of("export", out.toString(), "--csv", csv.toString())
                        .status())
                .isEqualTo(ExitCode.DONE);

        assertThat(csv)
                .isDirectoryContaining("glob:**/{articles,entities,mentions,dates,events,participants}.csv")
                .isDirectoryNotContaining("glob:**.part");
        assertThat(Files.readString(csv.resolve("articles.csv")))
                .startsWith("id,source,url,headline,")
                .contains("\"Nyt job\n\nAdeno", "Signe \"\"Sille\"\" Holm");
        assertThat(Files.readAllLines(csv.resolve("participants.csv")))
                .anyMatch(line -> line.contains(",v1,employer,") && line.contains("Adeno K/S"));
    }

    @Test
    void sqliteAnswersWhoHiredWhomAndFindsWords() throws SQLException {
        Path file = folder.resolve("facts.db");
        CommandRun.of("export", out.toString(), "--sqlite", file.toString());

        assertThat(query(file, "SELECT text FROM participants WHERE role = 'employer'"))
                .containsExactly("Adeno K/S", "Adeno K/S");
        assertThat(query(
                        file,
                        "SELECT source FROM search JOIN articles ON articles.rowid = search.rowid "
                                + "WHERE search MATCH 'ærø' ORDER BY source"))
                .containsExactly("a.txt", "b.txt");
        assertThat(query(
                        file,
                        "SELECT source FROM search JOIN articles ON articles.rowid = search.rowid "
                                + "WHERE search MATCH 'aro'"))
                .isEmpty();
    }

    @Test
    void articlesWithTheSameTextCanBeFolded() throws SQLException {
        Path file = folder.resolve("facts.db");
        CommandRun run = CommandRun.of("export", out.toString(), "--fold", "--sqlite", file.toString());

        assertThat(run.err()).isEqualTo("klip: 1 articles exported\n");
        assertThat(query(file, "SELECT source FROM articles")).containsExactly("a.txt");
    }

    @Test
    void bratOffsetsPointAtTheirWords() throws IOException {
        Path brat = folder.resolve("brat");
        CommandRun.of("export", out.toString(), "--fold", "--brat", brat.toString());

        String id = Json.read(Files.readAllLines(out.resolve("articles.jsonl")).get(0), Article.class)
                .article()
                .id();
        String text = Files.readString(brat.resolve(id + ".txt"));
        List<String> annotations = Files.readAllLines(brat.resolve(id + ".ann"));
        assertThat(annotations).anyMatch(line -> line.startsWith("E1\tHire:T")).contains("A1\tStatus E1 asserted");
        for (String annotation : annotations) {
            if (annotation.startsWith("T")) {
                String[] fields = annotation.split("[\t ]", 5);
                int start = text.offsetByCodePoints(0, Integer.parseInt(fields[2]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(fields[3]));
                assertThat(text.substring(start, end)).isEqualTo(fields[4]);
            }
        }
    }

    @Test
    void conllTagsNamesInIob2() throws IOException {
        Path file = folder.resolve("names.conll");
        CommandRun.of("export", out.toString(), "--fold", "--conll", file.toString());

        assertThat(Files.readAllLines(file))
                .containsSubsequence("Adeno\tB-Organization", "K/S\tI-Organization", "ansat\tO");
    }

    @Test
    void jsonLdNamesItsContextWhichStandsBesideIt() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        CommandRun.of("export", out.toString(), "--json-ld", file.toString());

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"@context\":\"context.jsonld\",\"@id\":\"urn:klip:"))
                .allMatch(line -> line.contains("\"@type\":\"NewsArticle\""));
        assertThat(folder.resolve("context.jsonld")).content().contains("https://schema.org/");
    }

    @Test
    void whatHasNoArticlesOrNoFormIsUsage() {
        assertThat(CommandRun.of("export", folder.toString(), "--csv", "x").status())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("export", out.toString()).status()).isEqualTo(ExitCode.USAGE);
    }

    private static List<String> query(Path file, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
