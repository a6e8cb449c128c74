package klip.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** An immutable map from 64-bit hashes to non-negative numbers, by open addressing: 18 bytes a key at most. */
final class HashTable {
    /** What {@link #get} gives for a key that is not there. */
    static final int ABSENT = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;
    private final int size;

    private HashTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(2, size + size / 2)) * 2;
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.mask = capacity - 1;
        this.size = size;
        Arrays.fill(values, ABSENT);
    }

    /** A table of the given pairs. */
    static HashTable of(Map<Long, Integer> pairs) {
        HashTable table = new HashTable(pairs.size());
        pairs.forEach(table::put);
        return table;
    }

    /** The number of a key, or {@link #ABSENT}. */
    int get(long key) {
        int slot = slot(key);
        while (values[slot] != ABSENT) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return ABSENT;
    }

    /** How many keys it holds. */
    int size() {
        return size;
    }

    /** Writes the keys in order, each as its distance from the one before, so that the same table is the same bytes. */
    void write(DataOutput out) throws IOException {
        long[] sorted = sortedKeys();
        out.writeInt(size);
        long previous = 0;
        for (long key : sorted) {
            writeVariable(out, key - previous);
            previous = key;
        }
        for (long key : sorted) {
            writeVariable(out, get(key));
        }
    }

    /** Reads what {@link #write} wrote. */
    static HashTable read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > 1 << 24) {
            throw new IOException("a table of " + size + " entries");
        }
        long[] sorted = new long[size];
        long previous = 0;
        for (int i = 0; i < size; i++) {
            previous += readVariable(in);
            sorted[i] = previous;
        }
        HashTable table = new HashTable(size);
        for (long key : sorted) {
            table.put(key, (int) readVariable(in));
        }
        return table;
    }

    private long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != ABSENT) {
                sorted[next++] = keys[slot];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private void put(long key, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a negative value: " + value);
        }
        int slot = slot(key);
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 32)) & mask;
    }

    private static void writeVariable(DataOutput out, long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readVariable(DataInput in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of more than 64 bits");
    }
}
