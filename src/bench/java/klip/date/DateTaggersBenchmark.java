package klip.date;

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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import klip.page.Span;

/**
 * Klip, SUTime and HeidelTime on the same news: F1 of overlapping spans and of values, and speed. Only dates count, and on
 * no side {@code PRESENT_REF} and its like. Values are compared in one notation.
 *
 * <p>Takes the JSON lines of the texts as its argument.
 */
final class DateTaggersBenchmark {
    private static final int ROUNDS = 3;

    private DateTaggersBenchmark() {}

    /** A date phrase with its TIMEX3 value. */
    record Tagged(Span span, String value) {
        boolean isCalendarDate() {
            return !value.endsWith("_REF");
        }
    }

    /** A tool that finds dates; one thread. */
    interface DateTagger {
        List<Tagged> dates(String text, LocalDate published);
    }

    private record Article(String text, LocalDate published, List<Tagged> gold) {}

    public static void main(String[] arguments) throws IOException {
        List<Article> articles = articles(Path.of(arguments[0]));
        System.out.println("| system | span F1 | value F1 | tokens per CPU-s | first text, CPU-s |");
        System.out.println("|---|---|---|---|---|");
        measure("Klip", articles, KlipTagger::new);
        measure("HeidelTime 2.2.1", articles, HeidelTimeTagger::new);
        measure("SUTime (CoreNLP 4.5.10)", articles, SuTimeTagger::new);
    }

    private static void measure(String name, List<Article> articles, Supplier<DateTagger> maker) {
        long start = processorTime();
        DateTagger tagger = maker.get();
        tagger.dates(articles.get(0).text(), articles.get(0).published());
        double first = (processorTime() - start) / 1e9;
        long best = Long.MAX_VALUE;
        Counts counts = new Counts();
        for (int round = 0; round < ROUNDS; round++) {
            counts = new Counts();
            start = processorTime();
            for (Article article : articles) {
                counts.add(article.gold(), tagger.dates(article.text(), article.published()));
            }
            best = Math.min(best, processorTime() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %,d | %.1f |%n",
                name,
                100 * counts.spans(),
                100 * counts.values(),
                tokens(articles) * 1_000_000_000L / best,
                first);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Words between blanks, so that the count favours no tokeniser. */
    private static long tokens(List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> article.text().split("\\s+", -1).length)
                .sum();
    }

    private static final class Counts {
        private int expected;
        private int found;
        private int overlapping;
        private int right;

        void add(List<Tagged> gold, List<Tagged> dates) {
            List<Tagged> open = new ArrayList<>(gold);
            expected += gold.size();
            for (Tagged date : dates) {
                if (!date.isCalendarDate()) {
                    continue;
                }
                found++;
                Optional<Tagged> match = open.stream()
                        .filter(g -> g.span().overlaps(date.span()))
                        .findFirst();
                if (match.isPresent()) {
                    open.remove(match.get());
                    overlapping++;
                    right += notation(match.get().value()).equals(notation(date.value())) ? 1 : 0;
                }
            }
        }

        double spans() {
            return 2.0 * overlapping / (expected + found);
        }

        double values() {
            return 2.0 * right / (expected + found);
        }
    }

    /** One notation for {@code 199X} and 199, {@code 1949-XX} and 1949, {@code W7} and W07, and a day with its part. */
    private static String notation(String value) {
        return value.replaceAll("(-XX)+$", "")
                .replaceAll("(?<=\\d)X$", "")
                .replaceAll("-W(\\d)$", "-W0$1")
                .replaceAll("T(MO|AF|EV|NI)$", "");
    }

    private static List<Article> articles(Path file) throws IOException {
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

    private static Article article(JsonNode node) {
        List<Tagged> gold = new ArrayList<>();
        for (JsonNode phrase : node.get("spans")) {
            Span span = new Span(phrase.get("b").asInt(), phrase.get("e").asInt());
            Tagged tagged = new Tagged(span, phrase.get("value").asText());
            if (phrase.get("type").asText().equals("DATE") && tagged.isCalendarDate()) {
                gold.add(tagged);
            }
        }
        LocalDate published = LocalDate.parse(node.get("dct").asText().substring(0, 10));
        return new Article(node.get("text").asText(), published, gold);
    }
}
