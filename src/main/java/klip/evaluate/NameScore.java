package klip.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import klip.name.EntityType;
import klip.name.TokenRange;

/** How well names were found: exact span and type, as the shared task of CoNLL-2003 counts. Not thread-safe. */
public final class NameScore {
    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    /**
     * The score of a finder on tagged sentences.
     *
     * @param finder gives the names of a sentence from the forms of its tokens
     */
    public static NameScore of(List<TaggedSentence> sentences, Function<List<String>, List<TokenRange>> finder) {
        NameScore score = new NameScore();
        for (TaggedSentence sentence : sentences) {
            score.add(sentence.names(), finder.apply(sentence.forms()));
        }
        return score;
    }

    /**
     * The score of a finder that knows products too: they count only where the sentences have some marked, for elsewhere a
     * product found is neither right nor wrong.
     *
     * @param finder gives the names of a sentence
     */
    public static NameScore ofMarkedTypes(
            List<TaggedSentence> sentences, Function<TaggedSentence, List<TokenRange>> finder) {
        boolean products = sentences.stream()
                .flatMap(sentence -> sentence.names().stream())
                .anyMatch(name -> name.type() == EntityType.PRODUCT);
        NameScore score = new NameScore();
        for (TaggedSentence sentence : sentences) {
            List<TokenRange> found = finder.apply(sentence).stream()
                    .filter(name -> products || name.type() != EntityType.PRODUCT)
                    .toList();
            score.add(sentence.names(), found);
        }
        return score;
    }

    /** Adds the names of one sentence. */
    public void add(Collection<TokenRange> gold, Collection<TokenRange> found) {
        gold.forEach(name -> count(name.type())[0]++);
        for (TokenRange name : found) {
            int[] count = count(name.type());
            count[1]++;
            count[2] += gold.contains(name) ? 1 : 0;
        }
    }

    /** Adds all that another score counted. */
    public void add(NameScore other) {
        other.counts.forEach((type, from) -> {
            int[] to = count(type);
            for (int i = 0; i < to.length; i++) {
                to[i] += from[i];
            }
        });
    }

    /** Precision, recall and F1 in per cent; 0 where nothing was there to count. */
    public record Figures(double precision, double recall, double f1, int gold, int found, int right) {
        private static Figures of(int[] counts) {
            double precision = counts[1] == 0 ? 0 : 100.0 * counts[2] / counts[1];
            double recall = counts[0] == 0 ? 0 : 100.0 * counts[2] / counts[0];
            double sum = precision + recall;
            double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
            return new Figures(precision, recall, f1, counts[0], counts[1], counts[2]);
        }
    }

    /** The figures of one type. */
    public Figures of(EntityType type) {
        return Figures.of(counts.getOrDefault(type, new int[3]));
    }

    /** The figures of all names together (micro average). */
    public Figures micro() {
        int[] sums = new int[3];
        for (int[] count : counts.values()) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += count[i];
            }
        }
        return Figures.of(sums);
    }

    /** One line: F1 of all and of each type met. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        Figures all = micro();
        line.append(String.format(
                Locale.ROOT, "F1 %.2f (P %.2f R %.2f, %d names)", all.f1(), all.precision(), all.recall(), all.gold()));
        counts.keySet()
                .forEach(type -> line.append(String.format(Locale.ROOT, " %s %.2f", type.label(), of(type).f1())));
        return line.toString();
    }

    private int[] count(EntityType type) {
        return counts.computeIfAbsent(type, unused -> new int[3]);
    }
}
