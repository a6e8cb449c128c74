package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.article.Article;
import klip.article.ContractAssert;
import klip.article.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String NOTICE = "Nyt job\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm, 42 år.\n";

    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void threePagesAndAFileThatIsNone() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages/da"));
        Files.writeString(pages.resolve("b.txt"), NOTICE);
        Files.writeString(pages.resolve("a.txt"), NOTICE);
        Files.writeString(pages.resolve("c.html"), "<html><body><p>Adeno lukker i Køge.</p></body></html>");
        Files.writeString(pages.resolve("photo.jpg"), "no page");
    }

    @Test
    void everyPageIsOneLineThatKeepsTheContract() {
        CommandRun run = CommandRun.of("extract", folder.resolve("pages").toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.lines())
                .extracting(line ->
                        ContractAssert.assertKeepsContract(line).article().source())
                .containsExactly("da/a.txt", "da/b.txt", "da/c.html");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("klip: 3 pages, [0-9]+ events?, 0 failed, 1 skipped, [0-9]+\\.[0-9] s"),
                        line -> assertThat(line).isEqualTo("klip: languages: da 2, und 1"),
                        line -> assertThat(line).isEqualTo("klip: entities: Organization 2, Person 2"),
                        line -> assertThat(line).isEqualTo("klip: events: Hire 2"),
                        line -> assertThat(line).matches("klip: [0-9]+\\.[0-9] pages a second"));
    }

    @Test
    void whatWasCutIsWrittenOnlyWhenAskedFor() throws IOException {
        Path page = pages.resolve("e.html");
        Files.writeString(
                page,
                "<nav>Til forsiden</nav><h1>Adeno lukker</h1><p>Selskabet lukker sit kontor i Køge, siger direktøren. "
                        + "Det sker den 1. marts, og ingen bliver fyret.</p>");

        CommandRun explained = CommandRun.of("extract", "--explain", page.toString());

        assertThat(ContractAssert.assertKeepsContract(explained.lines().get(0)).removed())
                .containsExactly(new Article.Removed(
                        "zone", "the names of an element around it say what it is: menus", List.of(0, 23)));
        assertThat(CommandRun.of("extract", page.toString()).out()).doesNotContain("removed");
    }

    @Test
    void oneThreadAndManyGiveTheSameBytes() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(pages.resolve(i + ".txt"), NOTICE.repeat(i % 7));
        }

        String one = CommandRun.of("extract", "--threads=1", pages.toString()).out();

        assertThat(CommandRun.of("extract", "--threads=8", pages.toString()).out())
                .isEqualTo(one)
                .hasLineCount(103);
    }

    @Test
    void aFolderGetsArticlesAndErrorsInFilesOfTheirOwn() throws IOException {
        Files.write(pages.resolve("d.html.gz"), new byte[] {31, (byte) 139, 8, 0, 3});
        Path out = folder.resolve("made/for/it");

        CommandRun run = CommandRun.of("extract", pages.toString(), "-o", out.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out.resolve("articles.jsonl")))
                .endsWith("}\n")
                .hasLineCount(3);
        assertThat(Files.readAllLines(out.resolve("errors.jsonl")))
                .singleElement()
                .asString()
                .contains("\"code\":\"GZIP_DAMAGED\"", "\"place\":\"d.html.gz\"", "\"reason\":\"", "\"remedy\":\"");
    }

    @Test
    void aPathThatIsNotThereFailsButTheOthersAreRead() {
        CommandRun run = CommandRun.of("extract", "nowhere", pages.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err()).contains("klip: SOURCE_NOT_FOUND: nowhere: ");
    }

    @Test
    void nothingReadIsAStatusOfItsOwn() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(CommandRun.of("extract", "nowhere").status()).isEqualTo(ExitCode.NONE_WORKED);
        assertThat(CommandRun.of("extract", empty.toString()).status()).isEqualTo(ExitCode.NONE_WORKED);
    }

    @Test
    void aFolderThatCannotBeMadeIsUsage() {
        String file = pages.resolve("a.txt").toString();

        CommandRun run = CommandRun.of("extract", pages.toString(), "-o", file);

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("cannot write into the folder " + file);
    }

    @Test
    void standardInputIsOnePage() {
        CommandRun run = CommandRun.withInput(NOTICE, "extract", "-");

        assertThat(ContractAssert.assertKeepsContract(run.out()).article().source())
                .isEqualTo("-");
    }

    @Test
    void whatThePageDoesNotSayCanBeGiven() throws IOException {
        CommandRun run = CommandRun.withInput(
                NOTICE, "extract", "-", "--published=2026-03-02", "--language=da", "--url=https://bitposten.example/a");

        Article.Info info = Json.read(run.out(), Article.class).article();
        assertThat(info.datePublished()).isEqualTo("2026-03-02");
        assertThat(info.datePublishedFrom()).isEqualTo("given");
        assertThat(info.language()).isEqualTo("da");
        assertThat(info.url()).isEqualTo("https://bitposten.example/a");
    }

    @Test
    void prettyJsonSaysTheSameOverManyLines() throws IOException {
        CommandRun plain = CommandRun.withInput(NOTICE, "extract", "-");
        CommandRun pretty = CommandRun.withInput(NOTICE, "extract", "-", "--pretty");

        assertThat(pretty.lines()).hasSizeGreaterThan(10);
        assertThat(Json.read(pretty.out(), Article.class)).isEqualTo(Json.read(plain.out(), Article.class));
    }

    @Test
    void aReaderThatHasEnoughEndsTheRunQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = new Main(CommandRun.streams(NOTICE, closed, err)).run("extract", "-");

        assertThat(status).isEqualTo(ExitCode.DONE);
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsSaid() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        int status = new Main(CommandRun.streams(NOTICE, full, err)).run("extract", "-");

        assertThat(status).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }
}
