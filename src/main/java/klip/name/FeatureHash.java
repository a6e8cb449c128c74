package klip.name;

/**
 * 64-bit hashes of words and of combinations of hashes, the same on every machine and in every release: model files hold
 * them in place of the words.
 */
public final class FeatureHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {}

    /** The hash of a word. */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hash of a part of a word, from {@code start} to {@code end}, exclusive, in UTF-16 units. */
    public static long of(CharSequence word, int start, int end) {
        long hash = OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    /** The hash of an ordered pair. */
    public static long pair(long first, long second) {
        return spread(first * 31 + Long.rotateLeft(second, 23) + PRIME);
    }

    // FNV leaves the high bits of short words alike; MurmurHash3's finaliser makes every bit depend on every other.
    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
