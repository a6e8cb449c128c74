package klip.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text on a page that nothing but inline elements parts, with what tells prose from furniture.
 *
 * @param text the words, white space made single spaces
 * @param linkChars how many of its units stand in links
 * @param boldChars how many of its units are set in bold
 * @param kind what its element says it is
 * @param element the block-level element it stands in
 * @param region the index of that element among the regions of the page
 * @param zone the innermost part of the page it stands in that looks like no article; null where there is none
 * @param marks what the names of the elements around it say
 */
record Block(
        String text,
        int linkChars,
        int boldChars,
        Kind kind,
        Element element,
        int region,
        @Nullable Zone zone,
        Marks marks) {
    /** What an element says of its text. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        TABLE,
        OTHER
    }

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORT_PROSE = 30;
    private static final int LONG_PROSE = 60;
    /** Where most of a text is bold, what is not is its punctuation. */
    private static final double ALL_BOLD = 0.9;

    // A language without spaces says in 20 signs what takes 60 letters.
    private static final int WIDE_PROSE = 20;

    /** How much of the text stands in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /** Whether it reads as sentences, by its length, ends and links. */
    boolean isProse() {
        if (kind == Kind.HEADING || linkDensity() > 0.5) {
            return false;
        }
        int enough = Sentences.isWide(text) ? WIDE_PROSE : kind == Kind.PARAGRAPH ? SHORT_PROSE : LONG_PROSE;
        return text.length() >= enough && Sentences.hasEnd(text);
    }

    /** The same as a block of another kind. */
    Block as(Kind other) {
        return new Block(text, linkChars, boldChars, other, element, region, zone, marks);
    }

    /** Whether all of it is set in bold. */
    boolean isBold() {
        return boldChars > text.length() * ALL_BOLD;
    }

    /** Whether it is a heading by its element, not just by its looks. */
    boolean isMarkedHeading() {
        return kind == Kind.HEADING && HEADINGS.contains(element.normalName());
    }

    /** The units of prose in it. */
    int prose() {
        return isProse() ? text.length() - linkChars : 0;
    }

    /** The range of its element in the decoded page, in UTF-16 units; null where it has none there. */
    @Nullable
    Span range() {
        int start = element.sourceRange().startPos();
        int end = Math.max(
                element.endSourceRange().endPos(), element.sourceRange().endPos());
        return start < 0 || end < start ? null : new Span(start, end);
    }

    /** Whether its zone was found to be no part of the article. */
    boolean isDiscarded() {
        return zone != null && zone.isDiscarded();
    }
}
