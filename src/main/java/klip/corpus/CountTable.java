package klip.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Counts by row and column, as a Markdown table with the sum of each row. Rows keep the order in which they came. */
final class CountTable {
    private final String title;
    private final List<String> columns;
    private final Map<String, long[]> rows = new LinkedHashMap<>();

    /** An empty table with those columns; the title heads the first. */
    CountTable(String title, List<String> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Sees to it that the row is there, be it empty. */
    void addRow(String row) {
        counts(row);
    }

    /** Adds a number to the cell of one of the columns. */
    void add(String row, String column, long count) {
        counts(row)[columns.indexOf(column)] += count;
    }

    private long[] counts(String row) {
        return rows.computeIfAbsent(row, key -> new long[columns.size()]);
    }

    /** The table, its lines ended by {@code \n}. */
    String text() {
        StringBuilder table = new StringBuilder();
        table.append("| ")
                .append(title)
                .append(" | ")
                .append(String.join(" | ", columns))
                .append(" | all |\n");
        table.append("|---|").append("---:|".repeat(columns.size() + 1)).append('\n');
        rows.forEach((row, counts) -> table.append("| ")
                .append(row)
                .append(" | ")
                .append(LongStream.of(counts).mapToObj(Long::toString).collect(Collectors.joining(" | ")))
                .append(" | ")
                .append(LongStream.of(counts).sum())
                .append(" |\n"));
        return table.toString();
    }
}
