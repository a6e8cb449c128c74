package klip.date;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phrase found by a pattern.
 *
 * @param rule what the pattern means
 * @param from the first unit of the phrase
 * @param to one past its last unit
 * @param captures what the classes of the pattern read, last first
 */
record Match(Rule rule, int from, int to, @Nullable Capture captures) {
    /** One reading, and those before it. */
    record Capture(String key, String value, @Nullable Capture earlier) {}

    /** The readings by key; the first of two under one key counts. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Capture capture = captures; capture != null; capture = capture.earlier()) {
            values.put(capture.key(), capture.value());
        }
        return values;
    }
}
