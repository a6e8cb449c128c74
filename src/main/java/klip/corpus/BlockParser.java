package klip.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import klip.page.Span;

/** Reads the lines of one block: takes the annotations out and leaves the words. Not for several threads. */
final class BlockParser {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    BlockParser(String file) {
        this.file = file;
    }

    Block block(BlockKind kind, int line) {
        return new Block(kind, line, text.toString(), sentences, annotations);
    }

    /** Adds a line, which is one sentence; no annotation reaches beyond it. */
    void line(String line, int number) throws SourceException {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        for (int i = 0; i < line.length(); ) {
            i = switch (line.charAt(i)) {
                case '\\' -> escape(line, i, number);
                case '[' -> {
                    open.push(text.length());
                    yield i + 1;
                }
                case ']' -> close(line, i, number);
                default -> {
                    text.append(line.charAt(i));
                    yield i + 1;
                }
            };
        }
        if (!open.isEmpty()) {
            throw SourceException.at(file, number, "a `[` is not closed on its line", "`](tag)`");
        }
        sentences.add(new Span(start, text.length()));
    }

    private int escape(String line, int at, int number) throws SourceException {
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        if (next == '[' || next == ']' || next == '\\') {
            text.append(next);
            return at + 2;
        }
        int end = at + 6;
        if (next == 'u' && end <= line.length() && line.substring(at + 2, end).matches("[0-9A-Fa-f]{4}")) {
            text.append((char) Integer.parseInt(line.substring(at + 2, end), 16));
            return end;
        }
        throw SourceException.at(file, number, "a `\\` that escapes nothing", "`\\[`, `\\]`, `\\\\` or `\\u00A0`");
    }

    private int close(String line, int at, int number) throws SourceException {
        int end = line.indexOf(')', at);
        if (open.isEmpty() || !line.startsWith("](", at) || end < 0) {
            throw SourceException.at(file, number, "a `]` that closes no annotation", "`[words](tag; tag)`");
        }
        Span span = new Span(open.pop(), text.length());
        if (span.length() == 0) {
            throw SourceException.at(file, number, "an annotation of no words", "`[words](tag; tag)`");
        }
        for (String tag : line.substring(at + 2, end).split(";", -1)) {
            annotations.add(new Annotation(span, new TagParser(file, number).parse(tag.strip()), number));
        }
        return end + 1;
    }
}
