package klip.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the story of a plain text: the first line is the headline, the rest are paragraphs parted by blank lines.
 * Immutable.
 *
 * <p>Text copied from a browser holds the page's furniture, so the words that tell it are heeded here too.
 */
final class TextStoryReader {
    private static final int MAX_LENGTH = 4 << 20;

    private final Furniture furniture;
    private final Phrases phrases;

    TextStoryReader(Phrases phrases) {
        this.phrases = phrases;
        this.furniture = new Furniture(phrases);
    }

    Story read(String text) {
        List<TextParagraph> paragraphs = TextParagraph.of(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
        if (paragraphs.isEmpty()) {
            return new Story("", List.of(), Metadata.none(), List.of(Warnings.NO_ARTICLE));
        }
        Walk walk = new Walk(paragraphs);
        walk.run();
        return walk.writer.story(walk.metadata(), text.length() > MAX_LENGTH ? List.of(Warnings.PAGE_CUT) : List.of());
    }

    /** One pass over the paragraphs of one text. */
    private final class Walk {
        private final StoryWriter writer = new StoryWriter();
        private final List<TextParagraph> paragraphs;
        private final String headline;
        private State state = State.ARTICLE;
        private @Nullable String date;
        private boolean hasBody;

        Walk(List<TextParagraph> paragraphs) {
            this.paragraphs = paragraphs;
            this.headline = paragraphs.get(0).words();
        }

        Metadata metadata() {
            DateSource from = date == null ? null : DateSource.TEXT;
            return new Metadata(null, headline, null, List.of(), null, date, null, from, null);
        }

        void run() {
            writer.add(SegmentKind.HEADLINE, headline, null);
            for (int i = 1; i < paragraphs.size() && state != State.CLOSED; i++) {
                TextParagraph paragraph = paragraphs.get(i);
                if (!turns(paragraph.words())) {
                    take(paragraph, i);
                }
            }
        }

        // A line that says what follows: other stories, notices, readers' comments.
        private boolean turns(String words) {
            if (furniture.opensNotices(words)) {
                state = State.NOTICES;
                writer.add(SegmentKind.HEADING, words, null);
            } else if (furniture.opensSection(words)) {
                state = State.SECTION;
            } else if (hasBody && furniture.closes(words)) {
                state = State.CLOSED;
            } else {
                return false;
            }
            return true;
        }

        private void take(TextParagraph paragraph, int index) {
            String words = paragraph.words();
            if (state == State.NOTICES) {
                paragraph.lines().forEach(this::takeNotice);
            } else if (furniture.isFurniture(words)) {
                date = date == null && !hasBody ? PageDate.written(words, false) : date;
            } else if (state == State.ARTICLE || paragraph.isProse()) {
                state = State.ARTICLE;
                write(paragraph, index);
            }
        }

        private void takeNotice(String line) {
            int tail = phrases.endingLength(Phrases.Kind.TAIL, line);
            String notice = line.substring(0, line.length() - tail).strip();
            // The name and the firm are printed again under a notice.
            if (TextParagraph.isProse(notice)) {
                writer.add(SegmentKind.NOTICE, notice, null);
            }
        }

        private void write(TextParagraph paragraph, int index) {
            if (paragraph.isList()) {
                paragraph.items().forEach(item -> writer.add(SegmentKind.LIST_ITEM, item, null));
            } else {
                writer.add(kindOf(paragraph, index), paragraph.words(), null);
            }
            hasBody |= paragraph.isProse();
        }

        private SegmentKind kindOf(TextParagraph paragraph, int index) {
            boolean last = index + 1 == paragraphs.size();
            if (last) {
                return SegmentKind.PARAGRAPH;
            }
            TextParagraph next = paragraphs.get(index + 1);
            // A standfirst is parted from the body by a picture, a caption or a byline.
            boolean parted = furniture.isFurniture(next.words()) && !furniture.opensSection(next.words());
            if (index == 1 && paragraph.isProse() && parted) {
                return SegmentKind.LEAD;
            }
            return paragraph.isLabel() && next.isProse() ? SegmentKind.HEADING : SegmentKind.PARAGRAPH;
        }
    }

    private enum State {
        ARTICLE,
        SECTION,
        NOTICES,
        CLOSED
    }
}
