package klip.batch;

import java.util.Arrays;

/** Where the line of each key is, at 24 bytes a line or so: what an update knows of the run before. */
final class LineIndex {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SLOTS];
    private long[] starts = unused(FIRST_SLOTS);
    private int lines;

    /** Takes note of a line; an earlier one with the same key is forgotten. */
    void put(long key, long start) {
        if (2 * ++lines > keys.length) {
            grow();
        }
        insert(key, start);
    }

    /** Where the line starts; -1 for an unknown key. */
    long start(long key) {
        return starts[slot(key)];
    }

    private void insert(long key, long start) {
        int slot = slot(key);
        keys[slot] = key;
        starts[slot] = start;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (starts[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldStarts = starts;
        keys = new long[2 * oldKeys.length];
        starts = unused(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldStarts[i] >= 0) {
                insert(oldKeys[i], oldStarts[i]);
            }
        }
    }

    private static long[] unused(int slots) {
        long[] starts = new long[slots];
        Arrays.fill(starts, -1);
        return starts;
    }
}
