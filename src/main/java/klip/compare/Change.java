package klip.compare;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two runs.
 *
 * @param source the article it is about
 * @param kind whether it is new, lost or changed
 * @param what {@code article}, {@code entity} or {@code event}
 * @param before as it was; null where it is new
 * @param after as it is; null where it is lost
 */
public record Change(
        String source,
        Kind kind,
        String what,
        @Nullable String before,
        @Nullable String after) {
    /** How two runs can differ. */
    public enum Kind {
        /** Only the second run has it. */
        NEW,
        /** Only the first run has it. */
        LOST,
        /** Both have it, and not alike. */
        CHANGED
    }

    /** It as a line for a person. */
    public String line() {
        return switch (kind) {
            case NEW -> "+ " + what + " " + after;
            case LOST -> "- " + what + " " + before;
            case CHANGED -> "~ " + what + " " + before + " -> " + after;
        };
    }
}
