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

    /** Adds one block of text; white space must be normalised. */
    void add(SegmentKind kind, String words, @Nullable Span html) {
        if (!text.isEmpty()) {
            text.append(PARTING);
        }
        int start = text.length();
        text.append(words);
        segments.add(new Segment(kind, new Span(start, text.length()), html));
    }

    Story story(Metadata metadata, List<Warning> warnings) {
        return new Story(text.toString(), segments, metadata, warnings);
    }
}
