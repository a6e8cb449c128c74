package klip.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * What a check of floors found.
 *
 * @param goldChanged whether the gold is not the one that the floors were measured on, so that they say nothing
 * @param drops the metrics that fell below their floors, by name
 */
public record FloorCheck(boolean goldChanged, List<Drop> drops) {
    /** Copies the list. */
    public FloorCheck {
        drops = List.copyOf(drops);
    }

    /**
     * A metric below its floor.
     *
     * @param metric its name
     * @param floor what it should reach
     * @param value what it reaches; 0 if it is not measured any more
     */
    public record Drop(String metric, double floor, double value) {}

    /** Whether all is as good as it was. */
    public boolean passes() {
        return !goldChanged && drops.isEmpty();
    }

    /** What is wrong and what to do, for a person, lines ended by {@code \n}; empty if the check passes. */
    public String table() {
        StringBuilder table = new StringBuilder();
        if (goldChanged) {
            table.append("The gold files are not those that the floors were measured on: update the floors.\n");
        }
        if (!drops.isEmpty()) {
            table.append(row("below its floor", "floor", "now", "change"));
        }
        for (Drop drop : drops) {
            table.append(
                    row(drop.metric, decimals(drop.floor), decimals(drop.value), decimals(drop.value - drop.floor)));
        }
        return table.toString();
    }

    private static String row(String metric, String floor, String now, String change) {
        return String.format(Locale.ROOT, "%-32s %8s %8s %8s\n", metric, floor, now, change);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
