package klip.corpus;

import java.util.List;
import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * One block of a source file.
 *
 * @param kind what it is
 * @param line the line of the file on which it starts, from 1
 * @param text its words as the page prints them, doubled spaces included
 * @param sentences one span a source line
 * @param annotations the annotations, one for each tag, in order of their closing brackets
 */
public record Block(BlockKind kind, int line, String text, List<Span> sentences, List<Annotation> annotations) {
    /** Copies the lists. */
    public Block {
        sentences = List.copyOf(sentences);
        annotations = List.copyOf(annotations);
    }

    /** The date tag on exactly those words; null if there is none. */
    Tag.@Nullable Date dateAt(Span span) {
        for (Annotation annotation : annotations) {
            if (annotation.span().equals(span) && annotation.tag() instanceof Tag.Date date) {
                return date;
            }
        }
        return null;
    }
}
