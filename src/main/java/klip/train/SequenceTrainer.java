package klip.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import klip.name.LinearChain;
import klip.name.NameLabels;
import klip.name.SequenceModel;

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with an L2 penalty, the weights averaged
 * over the later epochs (Bottou, 2010; Polyak and Juditsky, 1992). The same input gives the same weights.
 */
final class SequenceTrainer {
    private static final long SEED = 17;

    private final List<TrainingSentence> sentences;
    private final Settings settings;
    private final Random random = new Random(SEED);
    private final LinearChain chain;
    private final int labels;
    // The true weight is the stored one times the scale, so that the penalty costs one multiplication a sentence.
    private final float[] weights;
    private double scale = 1;
    private final double[][] transitions;
    private final float[] sum;
    private final double[][] transitionSum;
    private int summed;

    /**
     * How to train.
     *
     * @param epochs passes over the sentences; the weights of the second half are averaged
     * @param step the length of the first steps, which fall to a fifth of it over the epochs
     * @param penalty the L2 penalty a sentence
     * @param wordDropout the share of tokens whose own word is hidden, anew in every epoch
     */
    record Settings(int epochs, double step, double penalty, double wordDropout) {
        static final Settings DEFAULT = new Settings(16, 0.05, 1e-4, 0.2);
    }

    SequenceTrainer(List<TrainingSentence> sentences, int features, NameLabels labels, Settings settings) {
        this.sentences = new ArrayList<>(sentences);
        this.settings = settings;
        this.chain = new LinearChain(labels);
        this.labels = labels.size();
        this.weights = new float[features * this.labels];
        this.sum = new float[features * this.labels];
        this.transitions = new double[this.labels][this.labels];
        this.transitionSum = new double[this.labels][this.labels];
    }

    /** Runs one pass; the first is number 0. */
    void epoch(int number) {
        Collections.shuffle(sentences, random);
        double progress = number / (double) settings.epochs();
        double step = settings.step() * (1 - 0.8 * progress);
        for (TrainingSentence sentence : sentences) {
            learn(sentence, step);
        }
        if (number >= settings.epochs() / 2) {
            addToAverage();
        }
    }

    private void learn(TrainingSentence sentence, double step) {
        int[] active = activeFeatures(sentence);
        double[][] scores = score(sentence, active);
        LinearChain.Marginals expected = chain.marginals(scores, transitions);
        scale *= 1 - step * settings.penalty();
        for (int at = 0; at < sentence.length(); at++) {
            double[] gradient = expected.label()[at];
            gradient[sentence.labels()[at]] -= 1;
            descend(sentence.features()[at], active[at], gradient, step);
        }
        for (int at = 1; at < sentence.length(); at++) {
            transitions[sentence.labels()[at - 1]][sentence.labels()[at]] += step;
        }
        for (int label = 0; label < labels; label++) {
            for (int next = 0; next < labels; next++) {
                transitions[label][next] -= step * expected.pair()[label][next];
            }
        }
    }

    private int[] activeFeatures(TrainingSentence sentence) {
        int[] active = new int[sentence.length()];
        for (int at = 0; at < active.length; at++) {
            boolean hidden = random.nextDouble() < settings.wordDropout();
            active[at] = hidden ? sentence.general()[at] : sentence.features()[at].length;
        }
        return active;
    }

    private double[][] score(TrainingSentence sentence, int[] active) {
        double[][] scores = new double[sentence.length()][labels];
        float[] row = new float[labels];
        for (int at = 0; at < scores.length; at++) {
            java.util.Arrays.fill(row, 0);
            int[] features = sentence.features()[at];
            for (int i = 0; i < active[at]; i++) {
                int start = features[i] * labels;
                for (int label = 0; label < labels; label++) {
                    row[label] += weights[start + label];
                }
            }
            for (int label = 0; label < labels; label++) {
                scores[at][label] = row[label] * scale;
            }
        }
        return scores;
    }

    private void descend(int[] features, int active, double[] gradient, double step) {
        float[] change = new float[labels];
        for (int label = 0; label < labels; label++) {
            change[label] = (float) (step * gradient[label] / scale);
        }
        for (int i = 0; i < active; i++) {
            int start = features[i] * labels;
            for (int label = 0; label < labels; label++) {
                weights[start + label] -= change[label];
            }
        }
    }

    private void addToAverage() {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += (float) (weights[i] * scale);
        }
        for (int label = 0; label < labels; label++) {
            for (int next = 0; next < labels; next++) {
                transitionSum[label][next] += transitions[label][next];
            }
        }
        summed++;
    }

    /**
     * The model so far: the average where averaging has begun, else the present weights.
     *
     * @param index tells the keys of the features
     * @param least features all of whose weights are smaller than this are left out
     */
    SequenceModel model(FeatureIndex index, double least) {
        Map<Long, float[]> rows = new HashMap<>();
        for (int feature = 0; feature < index.size(); feature++) {
            float[] row = new float[labels];
            float most = 0;
            for (int label = 0; label < labels; label++) {
                row[label] = weight(feature * labels + label);
                most = Math.max(most, Math.abs(row[label]));
            }
            if (most >= least) {
                rows.put(index.key(feature), row);
            }
        }
        double[][] between = new double[labels][labels];
        for (int label = 0; label < labels; label++) {
            for (int next = 0; next < labels; next++) {
                between[label][next] = summed == 0 ? transitions[label][next] : transitionSum[label][next] / summed;
            }
        }
        return SequenceModel.of(rows, between);
    }

    private float weight(int at) {
        return summed == 0 ? (float) (weights[at] * scale) : sum[at] / summed;
    }
}
