package klip.train;

import java.util.Random;

/**
 * Logistic regression over sets of features, with an L2 penalty, by stochastic gradient descent.
 *
 * <p>Each weight's step is scaled by its past gradients (Duchi et al. 2011), and the weights are averaged over the second
 * half of the epochs. The order is drawn with a fixed seed: the same examples give the same weights. Not thread-safe.
 */
final class LogisticRegression {
    private static final int EPOCHS = 30;
    private static final double STEP = 0.1;
    private static final long SEED = 17;

    private final double penalty;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;

    LogisticRegression(int features, double penalty) {
        this.penalty = penalty;
        this.weights = new double[features];
        this.squares = new double[features];
        this.sums = new double[features];
    }

    /**
     * The weights.
     *
     * @param rows the features of each example
     * @param labels whether it is one
     */
    double[] fit(int[][] rows, boolean[] labels) {
        Random random = new Random(SEED);
        int[] order = new int[rows.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int example : order) {
                learn(rows[example], labels[example]);
            }
            if (epoch >= EPOCHS / 2) {
                for (int i = 0; i < weights.length; i++) {
                    sums[i] += weights[i] / (EPOCHS - EPOCHS / 2);
                }
            }
        }
        return sums;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
    }

    private void learn(int[] row, boolean label) {
        double sum = 0;
        for (int feature : row) {
            sum += weights[feature];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (label ? 1 : 0);
        for (int feature : row) {
            double gradient = error + penalty * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= STEP * gradient / Math.sqrt(1e-8 + squares[feature]);
        }
    }
}
