package klip.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What unlabelled text tells of words: their classes, as paths in a tree (Brown et al., 1992), and how often they are
 * capitalised where no sentence starts. Words are kept as hashes. Immutable, thread-safe.
 */
public final class Lexicon {
    /** What stands for the class or habit of a word that the text did not have often enough. */
    static final int UNKNOWN = HashTable.ABSENT;

    /** The habit of a word that is hardly ever capitalised within a sentence. */
    static final int NEVER = 0;
    /** The habit of a word that is rarely capitalised. */
    static final int RARELY = 1;
    /** The habit of a word that is capitalised more often than not. */
    static final int MOSTLY = 3;

    private static final int MOST_CLASSINGS = 8;
    private static final int MOST_BITS = 30;

    private final List<HashTable> paths;
    private final HashTable capitalisation;

    private Lexicon(List<HashTable> paths, HashTable capitalisation) {
        this.paths = List.copyOf(paths);
        this.capitalisation = capitalisation;
    }

    /** A lexicon without words. */
    public static Lexicon empty() {
        return of(List.of(), Map.of());
    }

    /**
     * A lexicon of the given facts.
     *
     * @param classings for each way of sorting words into classes, word (digits as 0) to its path, a string of
     *     {@code 0} and {@code 1}
     * @param capitalisation lower-case word to the share of its uses within sentences that are capitalised, 0 to 1
     */
    public static Lexicon of(List<Map<String, String>> classings, Map<String, Double> capitalisation) {
        List<HashTable> paths = classings.stream().map(Lexicon::packed).toList();
        Map<Long, Integer> levels = new HashMap<>();
        capitalisation.forEach((word, share) -> levels.put(FeatureHash.of(word), level(share)));
        return new Lexicon(paths, HashTable.of(levels));
    }

    /** How many ways of sorting words into classes it has. */
    int classings() {
        return paths.size();
    }

    /** The path of a word as a number whose bits, after a leading 1, are the path; or {@link #UNKNOWN}. */
    int path(int classing, String digitsAsZero) {
        return paths.get(classing).get(FeatureHash.of(digitsAsZero));
    }

    /** The first bits of a path; the whole where it is shorter. */
    static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >> (length - bits);
    }

    /** How often a word is capitalised, from 0 (hardly ever) to 4 (nearly always); or {@link #UNKNOWN}. */
    int capitalisation(long lowerHash) {
        return capitalisation.get(lowerHash);
    }

    private static HashTable packed(Map<String, String> paths) {
        Map<Long, Integer> packed = new HashMap<>();
        paths.forEach((word, path) -> packed.put(FeatureHash.of(word), pack(path)));
        return HashTable.of(packed);
    }

    private static int pack(String path) {
        int packed = 1;
        for (int i = 0; i < Math.min(path.length(), MOST_BITS - 1); i++) {
            packed = packed << 1 | (path.charAt(i) == '1' ? 1 : 0);
        }
        return packed;
    }

    private static int level(double share) {
        if (share < 0.3) {
            return share < 0.05 ? 0 : 1;
        }
        if (share < 0.7) {
            return 2;
        }
        return share < 0.95 ? 3 : 4;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(paths.size());
        for (HashTable classing : paths) {
            classing.write(out);
        }
        capitalisation.write(out);
    }

    static Lexicon read(DataInput in) throws IOException {
        int classings = in.readInt();
        if (classings < 0 || classings > MOST_CLASSINGS) {
            throw new IOException("a lexicon of " + classings + " classings");
        }
        List<HashTable> paths = new ArrayList<>();
        for (int i = 0; i < classings; i++) {
            paths.add(HashTable.read(in));
        }
        return new Lexicon(paths, HashTable.read(in));
    }
}
