package klip.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import klip.Klip;
import klip.ReadOptions;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.Outcome;
import klip.batch.PageWork;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractJobTest {
    private static final int SPLIT_BYTES = 100_000;

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void aClusterInThisProcess() {
        spark = SparkSession.builder()
                .appName("klip")
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
                .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName())
                .getOrCreate();
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @Test
    void theLinesAreByteForByteThoseOfTheCommandLine() throws Exception {
        List<String> pages = SamplePages.generate(2000);
        Path input = Files.createDirectories(folder.resolve("in"));
        SamplePages.webArchive(input.resolve("CC-NEWS-20260301.warc.gz"), pages.subList(0, 1200));
        SamplePages.jsonLines(input.resolve("pages.jsonl"), pages.subList(1200, 2000));

        JobSummary summary = run(input.toString(), false);

        Lines expected = commandLine(input);
        assertThat(expected.articles()).hasSize(2000);
        assertThat(summary.splits()).isGreaterThan(4);
        assertThat(lines("articles")).containsExactlyInAnyOrderElementsOf(expected.articles());
        assertThat(lines("errors")).isEmpty();
        assertThat(summary.counts().articles()).isEqualTo(2000);
        assertThat(summary.counts().tokens()).isGreaterThan(200_000);
        assertThat(table("articles").select("article.id").distinct().count()).isEqualTo(2000);
        assertThat(table("articles")
                        .filter("language = 'da' and month like '20__-__'")
                        .count())
                .isPositive();
    }

    @Test
    void badRecordsAndPoisonedPagesEndInTheErrorsTableAndTheOthersAreRead() throws Exception {
        List<String> pages = new ArrayList<>(SamplePages.generate(40));
        pages.add(7, "<p>" + "Adeno K/S ansatte i går Signe Holm. ".repeat(30_000));
        Path input = SamplePages.jsonLines(folder.resolve("pages.jsonl"), pages);
        Files.writeString(input, Files.readString(input) + "{\"html\": \n[]\n");

        JobSummary summary = run(input.toString(), false);

        assertThat(summary.counts().articles()).isEqualTo(40);
        assertThat(summary.counts().errors()).hasToString("{LINE_NOT_JSON=2, TEXT_TOO_LONG=1}");
        assertThat(lines("errors"))
                .containsExactlyInAnyOrderElementsOf(commandLine(input).errors());
        assertThat(table("errors").select("code").as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrder("LINE_NOT_JSON", "LINE_NOT_JSON", "TEXT_TOO_LONG");
    }

    @Test
    void aPageThatTakesTooLongEndsInTheErrorsTable() throws Exception {
        List<String> pages = new ArrayList<>(SamplePages.generate(4));
        pages.add(2, "<p>" + "Adeno K/S ansatte i går Signe Holm. ".repeat(25_000));
        Path input = SamplePages.jsonLines(folder.resolve("pages.jsonl"), pages);
        run(
                SamplePages.jsonLines(folder.resolve("warm.jsonl"), pages.subList(0, 2))
                        .toString(),
                "warm",
                false,
                BatchRun.PAGE_TIMEOUT);

        JobSummary summary = run(input.toString(), "out", false, Duration.ofSeconds(1));

        assertThat(summary.counts().errors()).hasToString("{PAGE_TIMEOUT=1}");
        assertThat(summary.counts().articles()).isEqualTo(4);
    }

    @Test
    void aReadThatFailsMidwayIsTriedAgainAndChangesNothing() throws Exception {
        Path input = SamplePages.webArchive(folder.resolve("news.warc.gz"), SamplePages.generate(200));

        JobSummary summary = run("flaky:" + input, false);

        assertThat(FlakyFileSystem.failures()).isPositive();
        assertThat(lines("articles"))
                .containsExactlyInAnyOrderElementsOf(commandLine(input).articles());
        assertThat(lines("errors")).isEmpty();
        assertThat(summary.counts().pages()).isEqualTo(200);
    }

    @Test
    void aTaskThatIsKilledMidwayIsTriedAgainAndChangesNothing() throws Exception {
        Path input = SamplePages.webArchive(folder.resolve("news.warc.gz"), SamplePages.generate(400));
        FirstTaskKiller killer = new FirstTaskKiller(spark.sparkContext());
        spark.sparkContext().addSparkListener(killer);

        JobSummary summary = run(input.toString(), false);
        spark.sparkContext().removeSparkListener(killer);

        assertThat(killer.killed()).isTrue();
        assertThat(lines("articles"))
                .containsExactlyInAnyOrderElementsOf(commandLine(input).articles());
        assertThat(summary.counts().pages()).isEqualTo(400);
    }

    @Test
    void whatIsCommittedIsNotReadAgain() throws Exception {
        Path input = SamplePages.webArchive(folder.resolve("news.warc.gz"), SamplePages.generate(200));
        JobSummary first = run(input.toString(), false);
        List<String> whole = lines("articles");
        Path one = files("articles").get(0);
        Files.delete(one);

        JobSummary second = run(input.toString(), true);

        assertThat(second.spared()).isEqualTo(first.splits() - 1);
        assertThat(second.counts().pages()).isBetween(1L, 199L);
        assertThat(lines("articles")).isEqualTo(whole);
    }

    @Test
    void aFolderIsGoneOnWithOnlyForTheSameInput() throws Exception {
        Path input = SamplePages.jsonLines(folder.resolve("pages.jsonl"), SamplePages.generate(3));
        run(input.toString(), false);

        assertThatThrownBy(() -> run(input.toString(), false)).hasMessageContaining("--resume");
        SamplePages.jsonLines(input, SamplePages.generate(4));
        assertThatThrownBy(() -> run(input.toString(), true)).hasMessageContaining("other input");
    }

    @Test
    void pagesInParquetAreReadAsThoseInJsonLines() throws Exception {
        Path input = SamplePages.jsonLines(folder.resolve("pages.jsonl"), SamplePages.generate(50));
        String parquet = folder.resolve("pages.parquet").toString();
        spark.read().json(input.toString()).write().parquet(parquet);
        JobOptions options = new JobOptions(
                List.of(), List.of(parquet), out("out"), false, null, SPLIT_BYTES, BatchRun.PAGE_TIMEOUT, true);

        new ExtractJob(spark, options).run();

        assertThat(texts(lines("articles")))
                .containsExactlyInAnyOrderElementsOf(texts(commandLine(input).articles()));
    }

    @Test
    void aPackedFolderGivesTheArticlesOfTheFolder() throws Exception {
        Path input = Files.createDirectories(folder.resolve("in"));
        List<String> pages = SamplePages.generate(20);
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(input.resolve("page" + i + ".html"), pages.get(i));
        }
        String packed = folder.resolve("pages.jsonl.gz").toString();
        assertThat(klip("pack", input.toString(), "-o", packed)).isZero();

        run(packed, false);

        assertThat(texts(lines("articles")))
                .containsExactlyInAnyOrderElementsOf(texts(commandLine(input).articles()));
    }

    @Test
    void theTableOfArticlesHoldsWhatTheLinesSay() throws Exception {
        run(
                SamplePages.jsonLines(folder.resolve("pages.jsonl"), SamplePages.generate(60))
                        .toString(),
                false);

        Dataset<Row> table = table("articles").drop("language", "month");

        Dataset<Row> lines = spark.read().schema(table.schema()).json(out("out") + "/articles");
        assertThat(table.toJSON().collectAsList())
                .hasSize(60)
                .containsExactlyInAnyOrderElementsOf(lines.toJSON().collectAsList());
    }

    @Test
    void oneOrganizationOfManyArticlesIsOneRowWithItsCounts() throws Exception {
        List<String> pages = List.of(
                page("2026-03-02", "Adeno K/S"), page("2026-01-05", "ADENO K/S"), page("2026-02-01", "Adeno K/S"));
        run(SamplePages.jsonLines(folder.resolve("pages.jsonl"), pages).toString(), false);

        Row row = table("organizations").filter("key = 'adeno'").collectAsList().get(0);

        assertThat(row.<String>getAs("name")).isEqualTo("Adeno K/S");
        assertThat(row.<Long>getAs("articles")).isEqualTo(3);
        assertThat(row.<String>getAs("firstSeen")).isEqualTo("2026-01-05");
        assertThat(row.<String>getAs("lastSeen")).isEqualTo("2026-03-02");
    }

    private static String page(String day, String firm) {
        String told = "<p>" + firm + " har pr. 1. marts 2026 ansat Signe Holm som direktør i København.</p>"
                + "<p>Hun kommer fra en stilling hos " + firm + ", hvor hun i fem år har stået for driften af kundernes"
                + " netværk, og hun skal nu også lede salget i hele landet.</p>"
                + "<p>Det oplyser selskabet, som har til huse i Aarhus og har 300 medarbejdere, i en meddelelse.</p>";
        return "<html lang=da><head><meta property='article:published_time' content='" + day
                + "'></head><body><article><h1>" + firm + " ansætter</h1>" + told + "</article></body></html>";
    }

    private static int klip(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "klip.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private record Lines(List<String> articles, List<String> errors) {}

    /** What {@code klip extract} writes. */
    private static Lines commandLine(Path input) throws IOException {
        Lines lines = new Lines(new ArrayList<>(), new ArrayList<>());
        BatchRun run = new BatchRun(
                PageWork.lines(Klip.standard(), ReadOptions.standard()), 2, BatchRun.PAGE_TIMEOUT, new Interruption());
        try (PageSource source =
                PageSource.open(SourceOptions.of(List.of(input.toString())), InputStream.nullInputStream())) {
            run.run(
                    source.iterator(),
                    outcome ->
                            (outcome instanceof Outcome.Read ? lines.articles() : lines.errors()).add(outcome.json()));
        }
        return lines;
    }

    private JobSummary run(String place, boolean resumed) throws Exception {
        return run(place, "out", resumed, BatchRun.PAGE_TIMEOUT);
    }

    private JobSummary run(String place, String name, boolean resumed, Duration pageTimeout) throws Exception {
        return new ExtractJob(
                        spark,
                        new JobOptions(
                                List.of(place), List.of(), out(name), resumed, null, SPLIT_BYTES, pageTimeout, true))
                .run();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> lines(String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(kind)) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private Dataset<Row> table(String name) {
        return spark.read().parquet(out("out") + "/tables/" + name);
    }

    private static List<String> texts(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst(".*\"language\"", ""))
                .toList();
    }
}
