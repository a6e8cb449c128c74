package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.Klip;
import klip.ReadOptions;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.PageReader;
import klip.batch.PageWork;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = CommandRun.streams("", out, err);
    private final Interruption interruption = new Interruption();
    private final Klip klip = Klip.standard();

    @TempDir
    Path folder;

    @BeforeEach
    void manyPages() throws IOException {
        for (int i = 100; i < 200; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Nyt job\n\nAdeno har ansat Signe Holm.\n");
        }
    }

    @Test
    void aFaultOfKlipOnOnePageIsReportedAndTheRunGoesOn() throws IOException {
        int status = run(page -> {
            if (page.source().equals("150.txt")) {
                throw new IllegalStateException("a slip");
            }
            return klip.read(page, ReadOptions.standard());
        });

        assertThat(status).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(99);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("INTERNAL_ERROR: 150.txt: ", "a slip", "ExtractionTest");
    }

    @Test
    void anExhaustedStackIsAFaultLikeAnyOther() throws IOException {
        int status = run(page -> {
            throw new StackOverflowError();
        });

        assertThat(status).isEqualTo(ExitCode.NONE_WORKED);
    }

    @Test
    void anInterruptedRunEndsAfterAWholeLine() throws IOException {
        int status = run(page -> {
            if (page.source().equals("120.txt")) {
                interruption.stop();
            }
            return klip.read(page, ReadOptions.standard());
        });

        assertThat(status).isEqualTo(ExitCode.INTERRUPTED);
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written.lines().count()).isLessThan(100);
        assertThat(written.isEmpty() || written.endsWith("}\n")).isTrue();
    }

    private int run(PageReader reader) throws IOException {
        SourceOptions sources = SourceOptions.of(List.of(folder.toString()));
        BatchRun run = new BatchRun(PageWork.lines(reader), 4, BatchRun.PAGE_TIMEOUT, interruption);
        try (PageSource pages = PageSource.open(sources, streams.in())) {
            return new Extraction(streams, Talk.text(streams), interruption, sources).toStream(run, pages);
        }
    }
}
