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
 * @param removals what was cut from the page; empty unless asked for
 */
public record Story(
        String text, List<Segment> segments, Metadata metadata, List<Warning> warnings, List<Removal> removals) {
    /** Copies the lists. */
    public Story {
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
        removals = List.copyOf(removals);
    }

    /** A story that does not say what was cut. */
    public Story(String text, List<Segment> segments, Metadata metadata, List<Warning> warnings) {
        this(text, segments, metadata, warnings, List.of());
    }

    /** This story, with what was cut from its page. */
    Story withRemovals(List<Removal> cut) {
        return new Story(text, segments, metadata, warnings, cut);
    }
}
