package klip.page;

import org.jspecify.annotations.Nullable;

/**
 * One block of a story.
 *
 * @param kind what it is
 * @param span where it stands in the story's text
 * @param html the range of its element in the decoded page, in code points; null where the page does not print it
 */
public record Segment(SegmentKind kind, Span span, @Nullable Span html) {}
