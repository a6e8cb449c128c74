package klip.page;

import java.util.List;

/**
 * The article of a page: its cleaned text, block by block, and its metadata.
 *
 * @param text headline, lead, headings, paragraphs and so on, joined by a blank line ({@code "\n\n"}); empty where the
 *     page holds no article
 * @param segments the blocks in order; they do not overlap and leave only the blank lines uncovered
 * @param metadata what the page says about it
 * @param warnings what a reader should know
 */
public record Story(String text, List<Segment> segments, Metadata metadata, List<Warning> warnings) {
    /** Copies the lists. */
    public Story {
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
    }
}
