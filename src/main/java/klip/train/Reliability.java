package klip.train;

import java.util.List;
import java.util.Locale;
import klip.train.EventModelTrainer.Guess;

/** How often a model is right when it is so sure: the table that shows whether its probabilities may be believed. */
public final class Reliability {
    private static final int BINS = 10;

    private Reliability() {}

    /** A line for each tenth of probability: mentions that the rules take, then those that they leave to the model. */
    public static String table(List<Guess> guesses) {
        StringBuilder table = new StringBuilder("sure of        by rule  right   by model  right\n");
        for (int bin = BINS - 1; bin >= 0; bin--) {
            int[] counts = new int[4];
            for (Guess guess : guesses) {
                if (Math.min((int) (guess.probability() * BINS), BINS - 1) == bin) {
                    int at = guess.standing() ? 0 : 2;
                    counts[at]++;
                    counts[at + 1] += guess.event() ? 1 : 0;
                }
            }
            table.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f    %8d  %5s  %9d  %5s\n",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    counts[0],
                    share(counts[1], counts[0]),
                    counts[2],
                    share(counts[3], counts[2])));
        }
        return table.toString();
    }

    private static String share(int right, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) right / of);
    }
}
