package klip.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import klip.Build;
import klip.Klip;
import klip.ReadOptions;
import klip.event.EventRules;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRunTest {
    private static final Build BUILD = new Build("1", "models");

    @TempDir
    Path folder;

    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private Path pages;

    @BeforeEach
    void aFinishedRunAfterWhichPagesChanged() throws Exception {
        pages = Files.createDirectories(folder.resolve("pages"));
        for (int i = 10; i < 30; i++) {
            write(i + ".txt", "Adeno K/S har ansat Signe Holm nr. " + i);
        }
        run(folder.resolve("out"), BUILD, ReadOptions.standard());
        read.clear();
        write("15.txt", "Adeno K/S har fyret Signe Holm");
        write("99.txt", "Adeno K/S lukker");
        Files.delete(pages.resolve("20.txt"));
    }

    @Test
    void onlyWhatIsNewIsReadAndTheResultIsThatOfAFullRun() throws Exception {
        run(folder.resolve("out"), BUILD, ReadOptions.standard());
        assertThat(read).containsExactlyInAnyOrder("15.txt", "99.txt");

        run(folder.resolve("full"), BUILD, ReadOptions.standard());
        assertThat(folder.resolve("out/articles.jsonl")).hasSameBinaryContentAs(folder.resolve("full/articles.jsonl"));
    }

    @Test
    void otherModelsReadEverythingAnew() throws Exception {
        run(folder.resolve("out"), new Build("1", "better models"), ReadOptions.standard());

        assertThat(read).hasSize(20);
    }

    @Test
    void otherOptionsReadEverythingAnew() throws Exception {
        run(folder.resolve("out"), BUILD, ReadOptions.standard().withMinConfidence(0.5));

        assertThat(read).hasSize(20);
    }

    private void run(Path out, Build build, ReadOptions options) throws Exception {
        Klip klip = Klip.standard();
        SourceOptions sources = SourceOptions.of(List.of(pages.toString()));
        RunSettings settings = RunSettings.of(sources, options, EventRules.builtIn(), build);
        PageWork work = PageWork.lines(page -> {
            read.add(page.source());
            return klip.read(page, options);
        });
        try (OutputFolder output = OutputFolder.open(out, settings, OutputFolder.Start.NEW);
                @Nullable EarlierRun earlier = EarlierRun.find(out, settings);
                PageSource source = PageSource.open(sources, InputStream.nullInputStream())) {
            new BatchRun(work.sparedBy(earlier), 2, BatchRun.PAGE_TIMEOUT, new Interruption())
                    .run(source.iterator(), output);
            output.finish();
        }
    }

    private void write(String name, String sentence) throws IOException {
        Files.writeString(pages.resolve(name), "Nyt job\n\n" + sentence + ".\n");
    }
}
