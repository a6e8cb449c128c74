package klip.evaluate;

/**
 * Precision, recall and their harmonic mean over counted items.
 *
 * @param right items found that are in the gold
 * @param predicted items found
 * @param gold items in the gold
 * @param precision right of predicted; 0 where nothing was found
 * @param recall right of gold; 0 where there is nothing to find
 * @param f1 their harmonic mean; 0 where both are
 */
public record Score(int right, int predicted, int gold, double precision, double recall, double f1) {
    /** The score of the given counts, ratios rounded to four decimals. */
    public static Score of(int right, int predicted, int gold) {
        return new Score(
                right,
                predicted,
                gold,
                Ratio.of(right, predicted),
                Ratio.of(right, gold),
                Ratio.of(2.0 * right, predicted + gold));
    }
}
