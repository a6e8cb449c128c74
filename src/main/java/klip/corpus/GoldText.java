package klip.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import klip.article.Article;
import klip.page.SegmentKind;
import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article without its furniture, as a right cleaner gives it, and where in it everything stands.
 *
 * <p>Headline and lead come first, wherever the source has them; runs of spaces become one space; every offset it gives
 * counts code points. Immutable once built.
 */
final class GoldText {
    private static final String BETWEEN_SEGMENTS = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private int points;
    private final String language;
    private final List<Article.Segment> segments = new ArrayList<>();
    private final List<Article.Sentence> sentences = new ArrayList<>();
    private final List<Placed> annotations = new ArrayList<>();

    GoldText(SourceArticle article) {
        language = article.header().language().tag();
        article.blocks().stream()
                .filter(block -> block.kind().segment() != null)
                .sorted(Comparator.comparing(GoldText::rank))
                .forEach(this::append);
        annotations.sort(Comparator.comparingInt(Placed::start).thenComparing(Placed::end, Comparator.reverseOrder()));
    }

    private static int rank(Block block) {
        return block.kind() == BlockKind.HEADLINE ? 0 : block.kind() == BlockKind.LEAD ? 1 : 2;
    }

    private void append(Block block) {
        if (!segments.isEmpty()) {
            text.append(BETWEEN_SEGMENTS);
            points += BETWEEN_SEGMENTS.length();
        }
        int[] offsets = appendWords(block);
        segments.add(new Article.Segment(label(block.kind().segment()), offsets[0], points, language, null));
        int firstSentence = sentences.size();
        for (Span sentence : block.sentences()) {
            sentences.add(new Article.Sentence(offsets[sentence.start()], offsets[sentence.end()], language));
        }
        for (Annotation annotation : block.annotations()) {
            annotations.add(place(annotation, block, offsets, firstSentence + sentenceOf(annotation, block)));
        }
    }

    private static String label(@Nullable SegmentKind kind) {
        return kind == null ? "" : kind.label();
    }

    // The code point offset in the whole text for each UTF-16 offset in the block.
    private int[] appendWords(Block block) {
        String words = block.text();
        int[] offsets = new int[words.length() + 1];
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean dropped = (c == ' ' && endsInSpace()) || isCellBar(block, i);
            boolean secondOfPair = Character.isLowSurrogate(c);
            offsets[i] = secondOfPair ? points - 1 : points;
            if (!dropped) {
                text.append(c);
                points += secondOfPair ? 0 : 1;
            }
        }
        offsets[words.length()] = points;
        return offsets;
    }

    private boolean endsInSpace() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    // The bar is of the source form alone: the cells of a page's table have but a space between them.
    private boolean isCellBar(Block block, int at) {
        return block.kind() == BlockKind.TABLE && block.text().startsWith(BlockKind.CELL_SEPARATOR, at - 1);
    }

    private static int sentenceOf(Annotation annotation, Block block) {
        int index = 0;
        while (!block.sentences().get(index).contains(annotation.span())) {
            index++;
        }
        return index;
    }

    private Placed place(Annotation annotation, Block block, int[] offsets, int sentence) {
        int start = offsets[annotation.span().start()];
        int end = offsets[annotation.span().end()];
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        return new Placed(annotation.tag(), block.dateAt(annotation.span()), start, end, words, sentence);
    }

    String text() {
        return text.toString();
    }

    List<Article.Segment> segments() {
        return segments;
    }

    List<Article.Sentence> sentences() {
        return sentences;
    }

    /** The annotations in order of the text, an outer one before those inside it. */
    List<Placed> annotations() {
        return annotations;
    }

    /**
     * An annotation where it stands in the gold text.
     *
     * @param tag what is said of the words
     * @param date the date tag on the same words, if any
     * @param start first code point
     * @param end one past the last
     * @param words the words there
     * @param sentence the index of their sentence
     */
    record Placed(Tag tag, Tag.@Nullable Date date, int start, int end, String words, int sentence) {
        boolean sameWords(Placed other) {
            return start == other.start && end == other.end;
        }
    }
}
