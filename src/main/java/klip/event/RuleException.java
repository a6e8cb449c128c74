package klip.event;

/** A rule file or lexicon that cannot be read; the message names file, line, what was expected and what was there. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleException(String file, int line, String expected, String found) {
        super(file + ":" + line + ": expected " + expected + ", found: " + found);
    }
}
