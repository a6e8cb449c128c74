package klip.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Whether Klip tells which texts have an event of a type, beside the best regular expression for the type.
 *
 * <p>The expression is searched on one half of the documents and measured on the other, and the other way round, so that it
 * too is judged on texts it was not made from. The halves are told by a checksum of the document's name.
 *
 * @param label the type, or several parted by {@code |} of which the text has one
 * @param klip Klip's score
 * @param expression the score of the expressions, each on the half that it was not made from
 * @param expressions the two, as they are written
 */
public record PresenceScore(String label, Score klip, Score expression, List<String> expressions) {
    /** Copies the list. */
    public PresenceScore {
        expressions = List.copyOf(expressions);
    }

    /**
     * The scores on texts that others have labelled: articles of the contract's shape, or sentences with {@code doc}, {@code
     * text} and {@code types}, one JSON object a line.
     *
     * @throws IOException if a line cannot be read
     */
    public static List<PresenceScore> of(BufferedReader lines) throws IOException {
        List<PresenceUnit> units = new PresenceReader().read(lines);
        TreeSet<String> labels = new TreeSet<>();
        units.forEach(unit -> labels.addAll(unit.labels()));
        return labels.stream().map(label -> of(units, label)).toList();
    }

    static PresenceScore of(List<PresenceUnit> all, String label) {
        List<PresenceUnit> units =
                all.stream().filter(unit -> unit.counts(label)).toList();
        List<List<PresenceUnit>> halves = List.of(half(units, 0), half(units, 1));
        Count klip = new Count();
        Count expression = new Count();
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < halves.size(); i++) {
            Pattern best = KeywordExpression.search(halves.get(1 - i), label);
            expressions.add(best.pattern());
            count(klip, halves.get(i), label, unit -> unit.isFound(label));
            count(
                    expression,
                    halves.get(i),
                    label,
                    unit -> best.matcher(unit.text()).find());
        }
        return new PresenceScore(label, klip.score(), expression.score(), expressions);
    }

    /** The scores as a table for a terminal. */
    public static String table(List<PresenceScore> scores) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-30s %6s %7s %7s %7s %9s  %s\n",
                "type present",
                "gold",
                "P",
                "R",
                "F1",
                "expr. F1",
                "best expressions"));
        for (PresenceScore score : scores) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-30s %6d %7.3f %7.3f %7.3f %9.3f  %s\n",
                    score.label,
                    score.klip.gold(),
                    score.klip.precision(),
                    score.klip.recall(),
                    score.klip.f1(),
                    score.expression.f1(),
                    String.join("  ", score.expressions)));
        }
        return table.toString();
    }

    private static void count(Count count, List<PresenceUnit> units, String label, Predicate<PresenceUnit> finds) {
        for (PresenceUnit unit : units) {
            boolean found = finds.test(unit);
            boolean is = unit.labels().contains(label);
            count.add(found && is ? 1 : 0, found ? 1 : 0, is ? 1 : 0);
        }
    }

    private static List<PresenceUnit> half(List<PresenceUnit> units, int which) {
        return units.stream().filter(unit -> halfOf(unit.document()) == which).toList();
    }

    private static int halfOf(String document) {
        CRC32 crc = new CRC32();
        crc.update(document.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() & 1);
    }
}
