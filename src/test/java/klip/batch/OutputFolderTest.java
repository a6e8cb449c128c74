package klip.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import klip.source.Page;
import klip.source.PageReference;
import klip.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final int PAGES = 60;

    @TempDir
    Path folder;

    @Test
    void nothingStandsInItsPlaceBeforeTheRunIsDone() throws Exception {
        Path out = folder.resolve("out");
        try (OutputFolder output = open(out, OutputFolder.Start.NEW)) {
            take(output, 0, PAGES);
            assertThat(out).isDirectoryNotContaining("glob:**/articles.jsonl");
            output.finish();
        }

        assertThat(names(out)).containsExactly("articles.jsonl", "errors.jsonl", "manifest.json");
        assertThat(Files.readAllLines(out.resolve("articles.jsonl"))).hasSize(48);
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains(
                        "\"pages\" : 60", "\"articles\" : 48", "\"BROKEN\" : 12", "\"lines\" : 48", "\"inputSha256\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 1_000_000, 1_000_000_000_000L})
    void aRunThatEndsAtAnyMomentIsGoneOnWithToTheSameBytes(long nanosBetweenCheckpoints) throws Exception {
        Duration between = Duration.ofNanos(nanosBetweenCheckpoints);
        Path whole = folder.resolve("whole");
        runFrom(whole, between, PAGES, new Random(0));
        Random random = new Random(nanosBetweenCheckpoints);

        for (int i = 0; i < 15; i++) {
            Path cut = folder.resolve("cut" + i);
            for (int stops = random.nextInt(4); stops >= 0; stops--) {
                runFrom(cut, between, random.nextInt(PAGES), random);
            }
            runFrom(cut, between, PAGES, random);

            assertThat(cut.resolve("articles.jsonl")).hasSameBinaryContentAs(whole.resolve("articles.jsonl"));
            assertThat(cut.resolve("errors.jsonl")).hasSameBinaryContentAs(whole.resolve("errors.jsonl"));
        }
    }

    @Test
    void aRunThatEndsWhileThingsArePutInPlaceIsPutInPlaceByTheNext() throws Exception {
        Path out = folder.resolve("out");
        runFrom(out, Duration.ZERO, PAGES, new Random(0));
        // As after a kill between the first move and the second.
        Files.move(out.resolve("errors.jsonl"), out.resolve("errors.jsonl.part"));
        Files.move(out.resolve("manifest.json"), out.resolve("manifest.json.part"));
        Checkpoint.start(settings("a")).asComplete().write(out);

        open(out, OutputFolder.Start.NEW).close();

        assertThat(out.resolve("errors.jsonl")).exists();
        assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void anUnfinishedRunIsNotThrownAwayUnasked() throws Exception {
        Path out = folder.resolve("out");
        try (OutputFolder output = open(out, OutputFolder.Start.NEW)) {
            take(output, 0, 10);
        }

        assertThatThrownBy(() -> open(out, OutputFolder.Start.NEW))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageContainingAll("an unfinished run of 10 pages", "--resume", "--restart");
        try (OutputFolder restarted = open(out, OutputFolder.Start.RESTART)) {
            assertThat(restarted.totals().pages()).isZero();
        }
    }

    @Test
    void otherOptionsOrOtherPagesAreNotMixedIntoARun() throws Exception {
        Path out = folder.resolve("out");
        try (OutputFolder output = open(out, OutputFolder.Start.NEW)) {
            take(output, 0, 10);
        }

        assertThatThrownBy(() -> OutputFolder.open(out, settings("b"), OutputFolder.Start.RESUME))
                .hasMessageContaining("other pages, options or models");
        try (OutputFolder resumed = open(out, OutputFolder.Start.RESUME)) {
            assertThatThrownBy(() -> resumed.passOver(references(1, PAGES)))
                    .hasMessageContaining("not those that the unfinished run");
        }
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws Exception {
        Path out = folder.resolve("out");
        try (OutputFolder first = open(out, OutputFolder.Start.NEW)) {
            assertThatThrownBy(() -> open(out, OutputFolder.Start.RESTART)).hasMessageContaining("another run");
            assertThat(first.totals().pages()).isZero();
        }
    }

    /** Goes on until so many pages are done, and ends there as a killed process does: without closing anything. */
    private void runFrom(Path out, Duration between, int until, Random random) throws Exception {
        Path work = folder.resolve("work" + random.nextLong());
        copy(out, work);
        try (OutputFolder output = OutputFolder.open(work, settings("a"), OutputFolder.Start.RESUME, between)) {
            int done = (int) output.totals().pages();
            output.passOver(references(0, PAGES));
            take(output, done, Math.max(done, until));
            if (until == PAGES) {
                output.finish();
            }
            copy(work, out);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(from);
        Files.createDirectories(to);
        for (String name : names(to)) {
            Files.delete(to.resolve(name));
        }
        for (String name : names(from)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static OutputFolder open(Path out, OutputFolder.Start how) throws IOException, OutputFolderException {
        return OutputFolder.open(out, settings("a"), how);
    }

    private static RunSettings settings(String place) {
        return new RunSettings(new TreeMap<>(Map.of("places", place)), new TreeMap<>());
    }

    private static void take(OutputFolder output, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            output.take(outcome(i));
        }
    }

    private static Outcome outcome(int i) {
        if (i % 5 == 3) {
            return new Outcome.Failed(new Problem("BROKEN", "p" + i, "because", "mend it"));
        }
        SortedMap<String, Long> none = new TreeMap<>();
        return new Outcome.Read("{\"n\":" + i + "}", new ArticleCounts("p" + i, "id" + i, "da", none, none));
    }

    private static Iterator<PageReference> references(int from, int to) {
        List<PageReference> references = new ArrayList<>();
        for (int i = from; i < to; i++) {
            references.add(new Named("p" + i));
        }
        return references.iterator();
    }

    private record Named(String source) implements PageReference {
        @Override
        public Page read() {
            throw new IllegalStateException("pages that are done are not read again");
        }
    }
}
