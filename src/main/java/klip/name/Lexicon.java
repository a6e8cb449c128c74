package klip.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What unlabelled text tells of words: their classes, as paths in a tree (Brown et al., 1992), and how often they are
 * capitalised where no sentence starts. Words are kept as hashes. Immutable, thread-safe.
 */
public final class Lexicon {
    /** What stands for the class or habit of a word that the text did not have often enough. */
    static final int UNKNOWN = HashTable.ABSENT;

    private static final int MOST_BITS = 30;

    private final HashTable paths;
    private final HashTable capitalisation;

    private Lexicon(HashTable paths, HashTable capitalisation) {
        this.paths = paths;
        this.capitalisation = capitalisation;
    }

    /** A lexicon without words. */
    public static Lexicon empty() {
        return of(Map.of(), Map.of());
    }

    /**
     * A lexicon of the given facts.
     *
     * @param paths word (digits as 0) to its path, a string of {@code 0} and {@code 1}
     * @param capitalisation lower-case word to the share of its uses within sentences that are capitalised, 0 to 1
     */
    public static Lexicon of(Map<String, String> paths, Map<String, Double> capitalisation) {
        Map<Long, Integer> packed = new HashMap<>();
        paths.forEach((word, path) -> packed.put(FeatureHash.of(word), pack(path)));
        Map<Long, Integer> levels = new HashMap<>();
        capitalisation.forEach((word, share) -> levels.put(FeatureHash.of(word), level(share)));
        return new Lexicon(HashTable.of(packed), HashTable.of(levels));
    }

    /** The path of a word as a number whose bits, after a leading 1, are the path; or {@link #UNKNOWN}. */
    int path(String digitsAsZero) {
        return paths.get(FeatureHash.of(digitsAsZero));
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
        paths.write(out);
        capitalisation.write(out);
    }

    static Lexicon read(DataInput in) throws IOException {
        return new Lexicon(HashTable.read(in), HashTable.read(in));
    }
}
