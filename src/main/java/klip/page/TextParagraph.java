package klip.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a plain text with no blank line between them.
 *
 * @param lines the lines, white space normalised
 */
record TextParagraph(List<String> lines) {
    private static final int LABEL = 90;
    private static final int PROSE = 40;
    private static final String BULLETS = "-*•–·";

    TextParagraph {
        lines = List.copyOf(lines);
    }

    /** The paragraphs of a text; the first line with words is always one by itself. */
    static List<TextParagraph> of(String text) {
        List<TextParagraph> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String words = WhiteSpace.normalise(line);
            boolean blank = !WhiteSpace.hasWords(words);
            if (!blank) {
                open.add(words);
            }
            if ((blank || paragraphs.isEmpty()) && !open.isEmpty()) {
                paragraphs.add(new TextParagraph(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new TextParagraph(open));
        }
        return paragraphs;
    }

    /** All lines as one, since a text may be wrapped. */
    String words() {
        return String.join(" ", lines);
    }

    boolean isProse() {
        return isProse(words());
    }

    static boolean isProse(String text) {
        return text.length() >= PROSE && Sentences.hasEnd(text);
    }

    /** Whether it may be a sub-heading: one short line that ends no sentence. */
    boolean isLabel() {
        return lines.size() == 1 && lines.get(0).length() < LABEL && !Sentences.isFinished(lines.get(0));
    }

    /** Whether every line is an item of a list. */
    boolean isList() {
        return lines.stream().allMatch(line -> BULLETS.indexOf(line.charAt(0)) >= 0 && line.startsWith(" ", 1));
    }

    /** The items of a list, without their bullets. */
    List<String> items() {
        return lines.stream().map(line -> line.substring(2).strip()).toList();
    }
}
