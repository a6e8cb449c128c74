package klip.evaluate;

/**
 * How many of some items are right.
 *
 * @param right how many
 * @param of out of how many
 * @param accuracy the ratio, to four decimals; 0 where there are none
 */
public record Accuracy(int right, int of, double accuracy) {
    /** The accuracy of the given counts. */
    public static Accuracy of(int right, int of) {
        return new Accuracy(right, of, Ratio.of(right, of));
    }
}
