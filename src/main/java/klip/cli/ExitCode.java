package klip.cli;

/** What the process says with its exit status. */
final class ExitCode {
    /** Everything went well. */
    static final int DONE = 0;
    /** Some documents could not be read; the rest is there. */
    static final int SOME_FAILED = 1;
    /** The command was not understood, or cannot be carried out as given. */
    static final int USAGE = 2;
    /** No document could be read. */
    static final int NONE_WORKED = 3;
    /** Ctrl-C, as shells have it: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
