package klip.cli;

import java.util.Locale;

/** Counts what a run did. Not thread-safe. */
final class Tally {
    private int read;
    private int failed;
    private long events;

    void count(Outcome outcome) {
        if (outcome instanceof Outcome.Read page) {
            read++;
            events += page.events();
        } else {
            failed++;
        }
    }

    int pages() {
        return read + failed;
    }

    /** The exit status that fits the counts. */
    int exitCode() {
        if (read == 0) {
            return ExitCode.NONE_WORKED;
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** One line for a person. */
    String summary(int skipped, double seconds) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d failed, %d skipped, %.1f s",
                counted(read, "page"),
                counted(events, "event"),
                failed,
                skipped,
                seconds);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
