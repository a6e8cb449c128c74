package klip.cli;

import klip.source.Problem;

/** What came of one page. */
sealed interface Outcome {
    /**
     * It was read.
     *
     * @param json its article as it is to be written
     * @param events how many events that has
     */
    record Read(String json, int events) implements Outcome {}

    /**
     * It could not be read.
     *
     * @param problem why not
     */
    record Failed(Problem problem) implements Outcome {}
}
