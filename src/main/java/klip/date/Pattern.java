package klip.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern without alternatives: a row of elements, some of them only context.
 *
 * @param elements the steps in order
 * @param before how many of the first only have to stand before the phrase
 * @param after how many of the last only have to stand after it
 */
record Pattern(List<Element> elements, int before, int after) {
    Pattern {
        elements = List.copyOf(elements);
        if (before + after >= elements.size()) {
            throw new IllegalArgumentException("a pattern without a phrase: " + elements);
        }
    }

    /**
     * Reads the notation: words and signs stand for themselves, {@code {class}} or {@code {class:key}} for a class,
     * {@code [word]} for context, {@code _} before an element that must have no capital. Elements written without a
     * space between them must touch in the text.
     */
    static Pattern parse(String notation) {
        List<Element> elements = new ArrayList<>();
        int before = 0;
        int after = 0;
        int at = 0;
        boolean touching = false;
        boolean small = false;
        while (at < notation.length()) {
            char c = notation.charAt(at);
            int end = c == '{' ? notation.indexOf('}', at) + 1 : Atomizer.unitEnd(notation, at);
            if (c == '[' && elements.size() > before) {
                after = -elements.size();
            } else if (c == ']' && after == 0) {
                before = elements.size();
            } else if (c == '_') {
                small = true;
            } else if (c != '[' && c != ']' && c != ' ') {
                elements.add(element(notation.substring(at, end), touching && !elements.isEmpty(), small));
                small = false;
            }
            touching = c != ' ' && (touching || "[]_".indexOf(c) < 0);
            at = end;
        }
        return new Pattern(elements, before, after == 0 ? 0 : elements.size() + after);
    }

    private static Element element(String notation, boolean touching, boolean small) {
        if (notation.charAt(0) != '{') {
            return new Element(notation, "", touching, small);
        }
        String inner = notation.substring(1, notation.length() - 1);
        int colon = inner.indexOf(':');
        String name = colon < 0 ? inner : inner.substring(0, colon);
        return new Element(name, colon < 0 ? inner : inner.substring(colon + 1), touching, small);
    }
}
