package klip.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import klip.article.Article;

/**
 * How many runs of four words two bodies have in common: the measure of the public article-extraction benchmark
 * (github.com/scrapinghub/article-extraction-benchmark). The headline is no part of the body; a body of fewer than four
 * words is one shingle.
 *
 * @param shared shingles in both
 * @param predicted shingles in the predicted body
 * @param gold shingles in the gold body
 */
record Shingles(int shared, int predicted, int gold) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles compare(Article gold, Article predicted) {
        Map<List<String>, Integer> there = count(body(gold));
        Map<List<String>, Integer> found = count(body(predicted));
        int shared = there.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0)))
                .sum();
        return new Shingles(shared, sum(found), sum(there));
    }

    private static String body(Article article) {
        int[] points = article.article().text().codePoints().toArray();
        return article.segments().stream()
                .filter(segment -> !segment.kind().equals("headline"))
                .map(segment -> new String(points, segment.start(), segment.end() - segment.start()))
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<List<String>, Integer> count(String body) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(body.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = words.isEmpty() ? -1 : Math.max(0, words.size() - WORDS);
        for (int start = 0; start <= last; start++) {
            counts.merge(List.copyOf(words.subList(start, Math.min(words.size(), start + WORDS))), 1, Integer::sum);
        }
        return counts;
    }

    private static int sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
