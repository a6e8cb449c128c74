package klip.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearChainTest {
    private static final NameLabels LABELS = new NameLabels(List.of(EntityType.PERSON));
    private static final int LENGTH = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBestRowIsTheBestOfAllRows(long seed) {
        double[][] scores = random(seed, LENGTH);
        double[][] transitions = random(seed + 100, LABELS.size());
        int[] best = new LinearChain(LABELS).best(scores, transitions);
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows(); row++) {
            most = Math.max(most, score(labels(row), scores, transitions));
        }
        assertThat(score(best, scores, transitions)).isEqualTo(most, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aMarginalIsTheShareOfAllRowsWithThatLabel(long seed) {
        double[][] scores = random(seed, LENGTH);
        double[][] transitions = random(seed + 100, LABELS.size());
        double[][] expected = new double[LENGTH][LABELS.size()];
        double total = 0;
        for (int row = 0; row < rows(); row++) {
            double weight = Math.exp(score(labels(row), scores, transitions));
            total += weight;
            for (int i = 0; i < LENGTH; i++) {
                expected[i][labels(row)[i]] += weight;
            }
        }
        double[][] found =
                new LinearChain(LABELS).marginals(scores, transitions).label();
        for (int i = 0; i < LENGTH; i++) {
            for (int label = 0; label < LABELS.size(); label++) {
                assertThat(found[i][label]).isEqualTo(expected[i][label] / total, within(1e-9));
            }
        }
    }

    private static double score(int[] row, double[][] scores, double[][] transitions) {
        if (!LABELS.mayStart(row[0]) || !LABELS.mayEnd(row[LENGTH - 1])) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = scores[0][row[0]];
        for (int i = 1; i < LENGTH; i++) {
            boolean allowed = LABELS.mayFollow(row[i - 1], row[i]);
            sum += allowed ? scores[i][row[i]] + transitions[row[i - 1]][row[i]] : Double.NEGATIVE_INFINITY;
        }
        return sum;
    }

    private static int rows() {
        return (int) Math.pow(LABELS.size(), LENGTH);
    }

    private static int[] labels(int row) {
        int[] labels = new int[LENGTH];
        int rest = row;
        for (int i = 0; i < LENGTH; i++) {
            labels[i] = rest % LABELS.size();
            rest /= LABELS.size();
        }
        return labels;
    }

    private static double[][] random(long seed, int rows) {
        Random random = new Random(seed);
        double[][] table = new double[rows][LABELS.size()];
        for (double[] row : table) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return table;
    }
}
