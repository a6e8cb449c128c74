package klip.evaluate;

import java.util.Set;

/**
 * A stretch of text of which somebody has said what types of event it tells: a document, or a sentence of one.
 *
 * @param document which document it is, or is part of
 * @param text its words
 * @param labels what it is said to tell, each a type or several parted by {@code |}, one of which it is
 * @param doubtful labels that it may or may not bear, which count neither way
 * @param found the types of the events found in it
 */
record PresenceUnit(String document, String text, Set<String> labels, Set<String> doubtful, Set<String> found) {
    /** Copies the sets. */
    PresenceUnit {
        labels = Set.copyOf(labels);
        doubtful = Set.copyOf(doubtful);
        found = Set.copyOf(found);
    }

    /** Whether it counts for a label: a type said by another label of the unit could be either's. */
    boolean counts(String label) {
        return labels.contains(label)
                || (!doubtful.contains(label) && labels.stream().noneMatch(other -> shareType(label, other)));
    }

    boolean isFound(String label) {
        return types(label).stream().anyMatch(found::contains);
    }

    private static boolean shareType(String label, String other) {
        return types(label).stream().anyMatch(types(other)::contains);
    }

    private static Set<String> types(String label) {
        return Set.of(label.split("\\|", 0));
    }
}
