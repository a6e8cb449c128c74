package klip.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes out alternatives: {@code (a|b)} becomes two patterns, {@code (a)?} one with and one without, and {@code $name}
 * what was given that name. The languages written so are finite, which keeps matching linear.
 */
final class PatternExpander {
    private final Map<String, String> definitions = new LinkedHashMap<>();

    /** Gives a name to alternatives; they may use names given before. */
    void define(String name, String alternatives) {
        definitions.put(name, "(" + resolve(alternatives) + ")");
    }

    /** Every row of elements that the notation allows, without doubles, the first alternatives first. */
    List<String> expand(String notation) {
        Set<String> rows = new LinkedHashSet<>();
        for (String row : new Notation(resolve(notation)).alternatives()) {
            rows.add(row.strip());
        }
        return List.copyOf(rows);
    }

    private String resolve(String notation) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        while (at < notation.length()) {
            if (notation.charAt(at) != '$') {
                resolved.append(notation.charAt(at++));
                continue;
            }
            int end = Atomizer.unitEnd(notation, at + 1);
            String definition = definitions.get(notation.substring(at + 1, end));
            if (definition == null) {
                throw new IllegalArgumentException("no definition for what follows $ in: " + notation);
            }
            resolved.append(definition);
            at = end;
        }
        return resolved.toString();
    }

    /** A reader of nested alternatives; they nest no deeper than a person writes them. */
    private static final class Notation {
        private final String text;
        private int at;

        Notation(String text) {
            this.text = text;
        }

        List<String> alternatives() {
            List<String> all = new ArrayList<>(sequence());
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                all.addAll(sequence());
            }
            return all;
        }

        private List<String> sequence() {
            List<String> rows = List.of("");
            while (at < text.length() && "|)".indexOf(text.charAt(at)) < 0) {
                rows = product(rows, text.charAt(at) == '(' ? group() : List.of(String.valueOf(text.charAt(at++))));
            }
            return rows;
        }

        private List<String> group() {
            at++;
            List<String> inner = new ArrayList<>(alternatives());
            if (at >= text.length()) {
                throw new IllegalArgumentException("a bracket is not closed in: " + text);
            }
            at++;
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                inner.add("");
            }
            return inner;
        }

        private static List<String> product(List<String> heads, List<String> tails) {
            List<String> rows = new ArrayList<>(heads.size() * tails.size());
            for (String head : heads) {
                for (String tail : tails) {
                    rows.add(head + tail);
                }
            }
            return rows;
        }
    }
}
