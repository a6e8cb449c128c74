package klip.article;

import klip.page.Span;

/**
 * Turns the UTF-16 offsets of one text into code point offsets.
 *
 * <p>Building the table takes one pass; each conversion is then constant time. Immutable, so free of thread rules.
 */
final class CodePoints {
    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = points;
            boolean secondOfPair =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (secondOfPair) {
                before[i] = points - 1;
            } else {
                points++;
            }
        }
        before[text.length()] = points;
    }

    int start(Span span) {
        return before[span.start()];
    }

    int end(Span span) {
        return before[span.end()];
    }

    String words(Span span) {
        return span.of(text);
    }
}
