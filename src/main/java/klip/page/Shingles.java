package klip.page;

import java.util.HashSet;
import java.util.Set;

/**
 * The runs of four words of a text, hashed, to tell how much of one text is in another (Broder, On the resemblance and
 * containment of documents, 1997).
 */
final class Shingles {
    private static final int WORDS = 4;

    private final Set<Integer> hashes = new HashSet<>();

    Shingles(String text) {
        int[] last = new int[WORDS];
        int count = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(i));
            } else if (hash != 0) {
                last[count++ % WORDS] = hash;
                hash = 0;
                if (count >= WORDS) {
                    hashes.add(combined(last, count));
                }
            }
        }
    }

    /** How much of this text is in the other, 0 to 1; 1 where this text is too short to tell. */
    double within(Shingles other) {
        if (hashes.isEmpty()) {
            return 1;
        }
        long shared = hashes.stream().filter(other.hashes::contains).count();
        return (double) shared / hashes.size();
    }

    private static int combined(int[] words, int count) {
        int hash = 1;
        for (int i = count - WORDS; i < count; i++) {
            hash = hash * 1_000_003 + words[i % WORDS];
        }
        return hash;
    }
}
