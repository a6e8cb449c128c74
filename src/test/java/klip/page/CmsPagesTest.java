package klip.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in the markup of the systems that papers are made with, and what is to be read of each: {@code NAME.html} beside
 * {@code NAME.expected}. The stories, names and papers are made up.
 */
class CmsPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/klip/page/cms");

    static Stream<String> names() throws IOException {
        return withEnding(".html").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theArticleIsReadAndNothingElse(String name) throws IOException {
        Story story = Pages.html(Files.readString(FOLDER.resolve(name + ".html"), UTF_8));
        assertThat(printed(story)).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected"), UTF_8));
    }

    @Test
    void everyPageHasItsExpectationAndEveryExpectationItsPage() throws IOException {
        assertThat(withEnding(".expected")).isNotEmpty().isEqualTo(withEnding(".html"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(2 * withEnding(".html").size());
        }
    }

    private static List<String> withEnding(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String printed(Story story) {
        Metadata metadata = story.metadata();
        List<String> lines = new ArrayList<>();
        lines.add("published: " + orNone(metadata.datePublished()));
        lines.add("modified: " + orNone(metadata.dateModified()));
        lines.add("authors: " + String.join("; ", metadata.authors()));
        lines.add("publisher: " + orNone(metadata.publisher()));
        lines.add("");
        lines.addAll(Pages.segments(story));
        story.warnings().forEach(warning -> lines.add("warning: " + warning.code()));
        return String.join("\n", lines) + "\n";
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "none" : value;
    }
}
