package klip.name;

import java.util.Arrays;

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): the best row of labels, and
 * how likely each label is at each token. Not thread-safe; one object serves one sentence after another.
 *
 * <p>Rows that {@link NameLabels} forbids have no weight, in training as in decoding.
 */
public final class LinearChain {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final NameLabels labels;
    private final int size;
    private final int[][] mayPrecede;

    /** A chain over the given labels. */
    public LinearChain(NameLabels labels) {
        this.labels = labels;
        this.size = labels.size();
        this.mayPrecede = new int[size][];
        for (int label = 0; label < size; label++) {
            int next = label;
            mayPrecede[label] = java.util.stream.IntStream.range(0, size)
                    .filter(before -> labels.mayFollow(before, next))
                    .toArray();
        }
    }

    /**
     * The best row of labels (Viterbi).
     *
     * @param scores the score of each label at each token
     * @param transitions the score of each label after each
     */
    public int[] best(double[][] scores, double[][] transitions) {
        int length = scores.length;
        int[][] from = new int[length][size];
        double[] reached = new double[size];
        for (int label = 0; label < size; label++) {
            reached[label] = labels.mayStart(label) ? scores[0][label] : NEVER;
        }
        for (int i = 1; i < length; i++) {
            reached = step(reached, scores[i], transitions, from[i]);
        }
        return trace(reached, from);
    }

    private double[] step(double[] reached, double[] score, double[][] transitions, int[] from) {
        double[] next = new double[size];
        for (int label = 0; label < size; label++) {
            double best = NEVER;
            for (int before : mayPrecede[label]) {
                double sum = reached[before] + transitions[before][label];
                if (sum > best) {
                    best = sum;
                    from[label] = before;
                }
            }
            next[label] = best + score[label];
        }
        return next;
    }

    private int[] trace(double[] reached, int[][] from) {
        int best = NameLabels.OUTSIDE;
        for (int label = 0; label < size; label++) {
            if (labels.mayEnd(label) && reached[label] > reached[best]) {
                best = label;
            }
        }
        int[] row = new int[from.length];
        for (int i = row.length - 1; i >= 0; i--) {
            row[i] = best;
            best = from[i][best];
        }
        return row;
    }

    /** The likelihood of each label at each token, and of each pair of neighbours summed over the sentence. */
    @SuppressWarnings("ArrayRecordComponent") // tables to read in a loop; never compared
    public record Marginals(double[][] label, double[][] pair) {}

    /**
     * The marginals (forward-backward, in scaled probabilities).
     *
     * @param scores the score of each label at each token
     * @param transitions the score of each label after each
     */
    public Marginals marginals(double[][] scores, double[][] transitions) {
        double[][] local = exponentials(scores);
        double[][] step = new double[size][size];
        for (int label = 0; label < size; label++) {
            for (int before : mayPrecede[label]) {
                step[before][label] = Math.exp(transitions[before][label]);
            }
        }
        double[][] forward = forward(local, step);
        double[][] backward = backward(local, step);
        double[][] pair = pairs(forward, backward, local, step);
        for (int i = 0; i < forward.length; i++) {
            for (int label = 0; label < size; label++) {
                forward[i][label] *= backward[i][label];
            }
            normalise(forward[i]);
        }
        return new Marginals(forward, pair);
    }

    private static double[][] exponentials(double[][] scores) {
        double[][] result = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            double most = Arrays.stream(scores[i]).max().orElse(0);
            result[i] = Arrays.stream(scores[i])
                    .map(score -> Math.exp(score - most))
                    .toArray();
        }
        return result;
    }

    private double[][] forward(double[][] local, double[][] step) {
        double[][] forward = new double[local.length][size];
        for (int label = 0; label < size; label++) {
            forward[0][label] = labels.mayStart(label) ? local[0][label] : 0;
        }
        normalise(forward[0]);
        for (int i = 1; i < local.length; i++) {
            for (int label = 0; label < size; label++) {
                double sum = 0;
                for (int before : mayPrecede[label]) {
                    sum += forward[i - 1][before] * step[before][label];
                }
                forward[i][label] = sum * local[i][label];
            }
            normalise(forward[i]);
        }
        return forward;
    }

    private double[][] backward(double[][] local, double[][] step) {
        int last = local.length - 1;
        double[][] backward = new double[local.length][size];
        for (int label = 0; label < size; label++) {
            backward[last][label] = labels.mayEnd(label) ? 1 : 0;
        }
        for (int i = last - 1; i >= 0; i--) {
            for (int label = 0; label < size; label++) {
                double ahead = backward[i + 1][label] * local[i + 1][label];
                for (int before : mayPrecede[label]) {
                    backward[i][before] += ahead * step[before][label];
                }
            }
            normalise(backward[i]);
        }
        return backward;
    }

    private double[][] pairs(double[][] forward, double[][] backward, double[][] local, double[][] step) {
        double[][] sums = new double[size][size];
        double[][] here = new double[size][size];
        for (int i = 1; i < local.length; i++) {
            double total = 0;
            for (int label = 0; label < size; label++) {
                double ahead = backward[i][label] * local[i][label];
                for (int before : mayPrecede[label]) {
                    here[before][label] = forward[i - 1][before] * step[before][label] * ahead;
                    total += here[before][label];
                }
            }
            for (int label = 0; label < size; label++) {
                for (int before : mayPrecede[label]) {
                    sums[before][label] += here[before][label] / total;
                }
            }
        }
        return sums;
    }

    private static void normalise(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }
}
