package klip.evaluate;

/**
 * Precision and recall that are averages, and their harmonic mean.
 *
 * @param precision the average precision
 * @param recall the average recall
 * @param f1 their harmonic mean; 0 where both are
 */
public record Rates(double precision, double recall, double f1) {
    /** The rates, rounded to four decimals. */
    static Rates of(double precision, double recall) {
        return new Rates(
                Ratio.of(precision, 1), Ratio.of(recall, 1), Ratio.of(2 * precision * recall, precision + recall));
    }
}
