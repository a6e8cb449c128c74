package klip.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins segments to the text of a story. For one story; not thread-safe. */
final class StoryWriter {
    /** What parts two segments. */
    static final String PARTING = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a block of the page as it is printed. */
    void add(SegmentKind kind, Block block) {
        add(kind, block.text(), block);
    }

    /**
     * Adds one block of text; white space must be normalised.
     *
     * @param printed where the page prints it, in these words or others; null where it does not
     */
    void add(SegmentKind kind, String words, @Nullable Block printed) {
        if (!text.isEmpty()) {
            text.append(PARTING);
        }
        int start = text.length();
        text.append(words);
        if (printed != null) {
            blocks.add(printed);
        }
        segments.add(new Segment(kind, new Span(start, text.length()), printed == null ? null : printed.range()));
    }

    /** The blocks of the page that were added. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Story story(Metadata metadata, List<Warning> warnings) {
        return new Story(text.toString(), segments, metadata, warnings);
    }
}
