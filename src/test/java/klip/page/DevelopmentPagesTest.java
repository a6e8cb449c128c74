package klip.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.PageSource;
import org.junit.jupiter.api.Test;

/** Holds the quality on real pages above the floors of {@code page-floors.properties}; skipped without the pages. */
class DevelopmentPagesTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Double> precision = new ArrayList<>();
    private final List<Double> recall = new ArrayList<>();
    private int datesRight;
    private int headlinesRight;
    private int authorsRight;
    private int wanted;
    private int wantedFound;
    private int unwantedFound;

    @Test
    void realPagesAreReadAsWellAsBefore() throws IOException, PageException {
        Path pages = folder().resolve("pages/dev");
        assumeTrue(Files.isDirectory(pages), "the development pages are not here");
        try (PageSource source = PageSource.open(
                List.of(pages.toString()), InputStream.nullInputStream(), PageSource.DEFAULT_MAX_BYTES)) {
            for (PageReference reference : source) {
                score(reference, pages.resolve(reference.source()).resolveSibling("."));
            }
        }
        Properties floors = floors();
        double p = average(precision);
        double r = average(recall);
        assertThat(2 * p * r / (p + r)).as("body F1").isGreaterThanOrEqualTo(floor(floors, "body.f1"));
        assertThat((double) datesRight).as("dates right").isGreaterThanOrEqualTo(floor(floors, "dates.right"));
        assertThat((double) headlinesRight)
                .as("headlines right")
                .isGreaterThanOrEqualTo(floor(floors, "headlines.right"));
        assertThat((double) authorsRight)
                .as("sets of authors right")
                .isGreaterThanOrEqualTo(floor(floors, "authors.right"));
        assertThat(2.0 * wantedFound / (wantedFound + unwantedFound + wanted))
                .as("segments F1")
                .isGreaterThanOrEqualTo(floor(floors, "segments.f1"));
    }

    private void score(PageReference reference, Path folder) throws IOException, PageException {
        Story story = Pages.READER.read(reference.read());
        Path gold = folder.resolve("body.gold");
        if (Files.exists(gold)) {
            scoreBody(shingles(Files.readString(gold, UTF_8)), shingles(body(story)));
        }
        Path segments = folder.resolve("segments.json");
        if (Files.exists(segments)) {
            scoreSegments(JSON.readTree(Files.readString(segments, UTF_8)), plain(body(story)));
        }
        JsonNode meta = JSON.readTree(Files.readString(folder.resolve("meta.json"), UTF_8));
        String date = meta.path("date").asText("");
        String published = story.metadata().datePublished();
        datesRight += !date.isEmpty() && published != null && published.startsWith(date) ? 1 : 0;
        authorsRight += isSameSet(meta.path("authors"), story.metadata().authors()) ? 1 : 0;
        String title = meta.path("title").asText("");
        String headline = story.metadata().headline();
        headlinesRight +=
                !title.isEmpty() && headline != null && plain(headline).equals(plain(title)) ? 1 : 0;
    }

    private void scoreSegments(JsonNode gold, String body) {
        for (JsonNode sentence : gold.path("with")) {
            wanted++;
            wantedFound += body.contains(plain(sentence.asText())) ? 1 : 0;
        }
        for (JsonNode sentence : gold.path("without")) {
            unwantedFound += body.contains(plain(sentence.asText())) ? 1 : 0;
        }
    }

    private static boolean isSameSet(JsonNode gold, List<String> authors) {
        Set<String> names = new HashSet<>();
        gold.forEach(name -> names.add(name.asText()));
        return !names.isEmpty() && names.equals(new HashSet<>(authors));
    }

    // As the public article-extraction benchmark scores: precision and recall of four-word shingles, a page at a time.
    private void scoreBody(Map<String, Integer> gold, Map<String, Integer> found) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : gold.entrySet()) {
            shared += Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
        }
        recall.add((double) shared / total(gold));
        if (!found.isEmpty()) {
            precision.add((double) shared / total(found));
        }
    }

    private static String body(Story story) {
        StringBuilder body = new StringBuilder();
        for (Segment segment : story.segments()) {
            if (segment.kind() != SegmentKind.HEADLINE) {
                body.append(segment.span().of(story.text())).append('\n');
            }
        }
        return body.toString();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + 4 <= words.size()); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
        }
        return shingles;
    }

    private static int total(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String plain(String text) {
        Matcher spaces = Pattern.compile("[\\s\\u00a0]+").matcher(text);
        return spaces.replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream in = DevelopmentPagesTest.class.getResourceAsStream("/klip/page/page-floors.properties")) {
            floors.load(in);
        }
        return floors;
    }

    private static double floor(Properties floors, String name) {
        return Double.parseDouble(floors.getProperty(name));
    }

    private static Path folder() {
        String property = System.getProperty("KLIP_DATA", System.getenv().getOrDefault("KLIP_DATA", "../shared/data"));
        return Path.of(property);
    }
}
