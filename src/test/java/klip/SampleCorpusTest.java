package klip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import klip.article.Article;
import klip.article.ContractAssert;
import klip.article.Json;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCorpusTest {
    private static final Path ARTICLES = Path.of("corpus", "articles");
    private static final Klip KLIP = Klip.standard();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Article read(Path file) throws IOException, PageException {
        String source = ARTICLES.relativize(file).toString().replace('\\', '/');
        return KLIP.read(new Page(source, Format.HTML, Files.readAllBytes(file), null), ReadOptions.standard());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFactsOfEveryPageKeepTheContract(Path page) throws IOException, PageException {
        Article article = read(page);
        ContractAssert.assertKeepsContract(article);
        assertThat(article.article().text()).isNotEmpty();
    }

    @Test
    void eightThreadsOnOneKlipGiveWhatOneGives()
            throws IOException, PageException, InterruptedException, ExecutionException {
        List<String> alone = new ArrayList<>();
        for (Path page : pages()) {
            alone.add(Json.line(read(page)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (Path page : pages()) {
                together.add(threads.submit(() -> Json.line(read(page))));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
