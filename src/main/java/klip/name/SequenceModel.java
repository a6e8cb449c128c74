package klip.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a linear-chain conditional random field, one byte each. Features are known by 32 bits of their hash: of
 * ten thousand unknown features about one is taken for a known one, too few to matter. Immutable, thread-safe.
 */
public final class SequenceModel {
    private static final int MOST_ROWS = 1 << 22;

    private final HashTable rows;
    private final byte[] weights;
    private final double step;
    private final double[][] transitions;
    private final int labels;

    private SequenceModel(HashTable rows, byte[] weights, double step, double[][] transitions) {
        this.rows = rows;
        this.weights = weights;
        this.step = step;
        this.transitions = transitions;
        this.labels = transitions.length;
    }

    /** The part of a feature's hash by which a model knows it. */
    public static long key(long feature) {
        return feature >>> 32;
    }

    /**
     * A model of trained weights, rounded to 255 levels.
     *
     * @param weights the key of a feature (see {@link #key}) to its weight for each label
     * @param transitions the weight of each label after each
     */
    public static SequenceModel of(Map<Long, float[]> weights, double[][] transitions) {
        float most = 0;
        for (float[] row : weights.values()) {
            for (float weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        double step = most == 0 ? 1 : most / 127.0;
        int labels = transitions.length;
        byte[] packed = new byte[weights.size() * labels];
        Map<Long, Integer> rows = new HashMap<>();
        for (Long key : new java.util.TreeSet<>(weights.keySet())) {
            float[] row = weights.getOrDefault(key, new float[labels]);
            int start = rows.size() * labels;
            for (int label = 0; label < labels; label++) {
                packed[start + label] = (byte) Math.round(row[label] / step);
            }
            rows.put(key, rows.size());
        }
        return new SequenceModel(HashTable.of(rows), packed, step, transitions);
    }

    /** The weight of each label after each. */
    double[][] transitions() {
        return transitions;
    }

    /** The number of features that have weights. */
    public int size() {
        return rows.size();
    }

    /** The score of each label at each token. */
    double[][] score(NameFeatures features, int length) {
        double[][] scores = new double[length][labels];
        int[] sums = new int[labels];
        for (int at = 0; at < length; at++) {
            java.util.Arrays.fill(sums, 0);
            features.emit(at, (feature, lexical) -> add(feature, sums));
            for (int label = 0; label < labels; label++) {
                scores[at][label] = sums[label] * step;
            }
        }
        return scores;
    }

    private void add(long feature, int[] sums) {
        int row = rows.get(key(feature));
        if (row == HashTable.ABSENT) {
            return;
        }
        int start = row * labels;
        for (int label = 0; label < sums.length; label++) {
            sums[label] += weights[start + label];
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        for (double[] row : transitions) {
            for (double weight : row) {
                out.writeDouble(weight);
            }
        }
        out.writeDouble(step);
        rows.write(out);
        out.write(weights);
    }

    static SequenceModel read(DataInput in) throws IOException {
        int labels = in.readInt();
        if (labels < 1 || labels > 100) {
            throw new IOException("a model of " + labels + " labels");
        }
        double[][] transitions = new double[labels][labels];
        for (double[] row : transitions) {
            for (int label = 0; label < labels; label++) {
                row[label] = in.readDouble();
            }
        }
        double step = in.readDouble();
        HashTable rows = HashTable.read(in);
        if (rows.size() > MOST_ROWS) {
            throw new IOException("a model of " + rows.size() + " features");
        }
        byte[] weights = new byte[rows.size() * labels];
        in.readFully(weights);
        return new SequenceModel(rows, weights, step, transitions);
    }
}
