package klip.batch;

/**
 * What a run took.
 *
 * @param started when it was first started, ISO 8601 in UTC
 * @param seconds by the clock on the wall, without the time between a stop and going on
 * @param cpuSeconds of all threads
 * @param resumed how often it was gone on with
 */
public record Timings(String started, double seconds, double cpuSeconds, int resumed) {
    /** Rounded as a person reads them. */
    Timings rounded() {
        return new Timings(started, rounded(seconds), rounded(cpuSeconds), resumed);
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
