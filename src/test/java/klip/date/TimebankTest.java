package klip.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import klip.language.Language;
import klip.page.Span;
import klip.text.TokenizedText;
import org.junit.jupiter.api.Test;

/**
 * The finder on the training half of TempEval-3, dates alone: those that mean a day or period, and not now, once or soon.
 */
class TimebankTest {
    private final DateFinder finder = new DateFinder();

    @Test
    void datesOfTheNewsOfTimebankAreFoundAndMeanTheRightDay() throws IOException {
        Score score = new Score();
        for (Article article : articles()) {
            List<DateExpression> found = finder.find(article.text(), article.published()).stream()
                    .filter(date -> date.type() == DateType.DATE)
                    .toList();
            score.add(article.gold(), found);
        }
        System.err.println("TempEval-3 training: " + score);

        assertThat(score.spans()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.values()).isGreaterThanOrEqualTo(0.845);
    }

    @Test
    void aMillionTokensTakeAboutASecondOfProcessorTime() throws IOException {
        List<Article> articles = articles();
        long tokens = articles.stream()
                .flatMap(article -> article.text().sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 15; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(article -> finder.find(article.text(), article.published()));
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        long perSecond = tokens * 1_000_000_000L / best;
        System.err.println("dates: " + perSecond + " tokens per second of processor time");

        assertThat(perSecond).isGreaterThan(500_000);
    }

    private record GoldDate(Span span, String value) {
        /** One notation for what the corpus writes in several: {@code 199X}, {@code 1949-XX}, {@code W7}. */
        static GoldDate of(JsonNode node) {
            String value = node.get("value")
                    .asText()
                    .replaceAll("(-XX)+$", "")
                    .replaceAll("(?<=\\d)X$", "")
                    .replaceAll("-W(\\d)$", "-W0$1")
                    .replaceAll("T(MO|AF|EV|NI)$", "");
            return new GoldDate(new Span(node.get("b").asInt(), node.get("e").asInt()), value);
        }
    }

    private record Article(TokenizedText text, LocalDate published, List<GoldDate> gold) {}

    /** Counts of right, found and expected dates. */
    private static final class Score {
        private int expected;
        private int found;
        private int overlapping;
        private int right;

        void add(List<GoldDate> gold, List<DateExpression> dates) {
            List<GoldDate> open = new ArrayList<>(gold);
            expected += gold.size();
            found += dates.size();
            for (DateExpression date : dates) {
                Optional<GoldDate> match = open.stream()
                        .filter(g -> g.span().overlaps(date.span()))
                        .findFirst();
                if (match.isPresent()) {
                    open.remove(match.get());
                    overlapping++;
                    right += match.get().value().equals(date.value()) ? 1 : 0;
                }
            }
        }

        double spans() {
            return 2.0 * overlapping / (expected + found);
        }

        double values() {
            return 2.0 * right / (expected + found);
        }

        @Override
        public String toString() {
            return "spans F " + spans() + ", values F " + values();
        }
    }

    private static List<Article> articles() throws IOException {
        Path file = dataFolder().resolve("english/dates/tbaq.jsonl.gz");
        assumeTrue(Files.exists(file), "no development data");
        JsonMapper mapper = new JsonMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                articles.add(article(mapper.readTree(line)));
            }
        }
        return articles;
    }

    private static Path dataFolder() {
        String named = System.getProperty("KLIP_DATA", System.getenv().getOrDefault("KLIP_DATA", "../shared/data"));
        return Path.of(named);
    }

    private static Article article(JsonNode node) {
        List<GoldDate> gold = new ArrayList<>();
        for (JsonNode span : node.get("spans")) {
            boolean isDate = span.get("type").asText().equals("DATE");
            if (isDate && !span.get("value").asText().endsWith("_REF")) {
                gold.add(GoldDate.of(span));
            }
        }
        TokenizedText text = Texts.of(node.get("text").asText(), Language.ENGLISH);
        return new Article(text, LocalDate.parse(node.get("dct").asText().substring(0, 10)), gold);
    }
}
