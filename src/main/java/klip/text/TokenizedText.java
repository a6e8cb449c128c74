package klip.text;

import java.util.List;
import klip.page.Segment;

/**
 * A story's text as sentences of tokens.
 *
 * @param content the story's text; all spans count in it
 * @param segments the story's segments
 * @param sentences the sentences, in order; those of a segment in neither language have tokens too
 */
public record TokenizedText(String content, List<Segment> segments, List<Sentence> sentences) {
    /** Copies the lists. */
    public TokenizedText {
        segments = List.copyOf(segments);
        sentences = List.copyOf(sentences);
    }
}
