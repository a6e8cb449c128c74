package klip.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which lists of known names a phrase stands in. Phrases are kept as 64-bit hashes of their lower-case words; of a chance
 * meeting of two phrases there is one in some billion. Immutable, thread-safe.
 */
public final class Gazetteer {
    /** No list holds a phrase of more words; bounds the work for each token. */
    private static final int MOST_WORDS = 8;
    /** The bit, above those of the lists, of a phrase that longer ones start with. */
    private static final int PREFIX = 1 << 30;

    private static final int COMMON_WORD_LISTS = NameList.TITLE.bit() | NameList.DEMONYM.bit();

    private final HashTable phrases;

    private Gazetteer(HashTable phrases) {
        this.phrases = phrases;
    }

    /** A gazetteer without entries. */
    public static Gazetteer empty() {
        return new Gazetteer(HashTable.of(Map.of()));
    }

    /** Collects entries. */
    public static final class Builder {
        private final Map<Long, Integer> phrases = new HashMap<>();

        /** Adds a name, its words parted by white space; one of too many words is left out. */
        public void add(NameList list, String name) {
            String[] words = name.strip().split("\\s+", -1);
            if (words.length > MOST_WORDS || words[0].isEmpty()) {
                return;
            }
            long hash = 0;
            for (int i = 0; i < words.length; i++) {
                hash = FeatureHash.pair(hash, wordHash(words[i]));
                phrases.merge(hash, i == words.length - 1 ? list.bit() : PREFIX, (a, b) -> a | b);
            }
        }

        /** What was added. */
        public Gazetteer build() {
            return new Gazetteer(HashTable.of(phrases));
        }
    }

    /**
     * Where entries stand in a sentence: for each token the set of lists (see {@link NameList#bit}) in whose entries it is
     * the first, a middle, the last, or the only word.
     */
    @SuppressWarnings("ArrayRecordComponent") // rows to fill and read in a loop; never compared
    record Matches(int[] begin, int[] inside, int[] end, int[] single) {}

    /** The entries that stand in a sentence, from each token the longest of each list. */
    Matches match(List<Word> words) {
        int length = words.size();
        Matches matches = new Matches(new int[length], new int[length], new int[length], new int[length]);
        int[] found = new int[MOST_WORDS + 1];
        for (int first = 0; first < length; first++) {
            int longest = lookUp(words, first, found);
            int seen = 0;
            for (int count = longest; count > 0; count--) {
                mark(matches, first, count, found[count] & ~seen);
                seen |= found[count];
            }
        }
        return matches;
    }

    /** The set of lists that hold a phrase; its last word may carry a genitive ending. */
    int lists(List<Word> phrase) {
        if (phrase.isEmpty() || phrase.size() > MOST_WORDS) {
            return 0;
        }
        int[] found = new int[MOST_WORDS + 1];
        int longest = lookUp(phrase, 0, found);
        return longest < phrase.size() ? 0 : found[phrase.size()];
    }

    /** The set of lists that hold a phrase as it stands, but for case. */
    int listsExactly(List<Word> phrase) {
        long hash = 0;
        for (Word word : phrase) {
            hash = FeatureHash.pair(hash, word.lowerHash());
        }
        return Math.max(phrases.get(hash), 0) & ~PREFIX;
    }

    private int lookUp(List<Word> words, int first, int[] found) {
        Arrays.fill(found, 0);
        int open = words.get(first).mayStartName() ? ~PREFIX : COMMON_WORD_LISTS;
        long hash = 0;
        int longest = 0;
        for (int count = 1; count <= MOST_WORDS && first + count <= words.size(); count++) {
            Word word = words.get(first + count - 1);
            int whole = phrases.get(FeatureHash.pair(hash, word.lowerHash()));
            int base = word.lowerHash() == word.baseHash()
                    ? HashTable.ABSENT
                    : phrases.get(FeatureHash.pair(hash, word.baseHash()));
            found[count] = (Math.max(whole, 0) | Math.max(base, 0)) & open;
            longest = found[count] == 0 ? longest : count;
            if (whole == HashTable.ABSENT || (whole & PREFIX) == 0) {
                break;
            }
            hash = FeatureHash.pair(hash, word.lowerHash());
        }
        return longest;
    }

    private static void mark(Matches matches, int first, int count, int lists) {
        if (lists == 0) {
            return;
        }
        if (count == 1) {
            matches.single[first] |= lists;
            return;
        }
        matches.begin[first] |= lists;
        matches.end[first + count - 1] |= lists;
        for (int i = first + 1; i < first + count - 1; i++) {
            matches.inside[i] |= lists;
        }
    }

    private static long wordHash(String word) {
        return FeatureHash.of(word.toLowerCase(Locale.ROOT));
    }

    /** Writes the gazetteer as a model file. */
    public void write(OutputStream out, ModelFile.Header header) throws IOException {
        ModelFile.write(out, header, phrases::write);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param kind what the header must name
     * @throws IOException if it is no such model file, of another version, or damaged
     */
    public static Gazetteer read(InputStream in, String kind) throws IOException {
        return new Gazetteer(HashTable.read(ModelFile.open(in, kind).content()));
    }
}
