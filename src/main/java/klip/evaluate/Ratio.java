package klip.evaluate;

/** Ratios as they are published. */
final class Ratio {
    private static final double DECIMALS = 1e4;

    private Ratio() {}

    /** The ratio to four decimals; 0 where the whole is. */
    static double of(double part, double whole) {
        return whole == 0 ? 0 : Math.round(part / whole * DECIMALS) / DECIMALS;
    }
}
