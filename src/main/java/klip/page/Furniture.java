package klip.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Leaves out of an article's part of a page what is no text of the article. Immutable. */
final class Furniture {
    private static final int SHORT = 160;
    private static final int LABEL = 60;
    private static final int CAPTION = 400;
    private static final int DATE_LINE = 40;
    private static final double LINKS = 0.5;
    private static final double ONLY_LINKS = 0.85;

    private final Phrases phrases;

    Furniture(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The blocks of the article, in order. */
    List<Block> leaveOut(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean inSection = false;
        for (Block block : blocks) {
            if (block.isDiscarded()) {
                continue;
            }
            if (closes(block.text()) && hasProse(kept)) {
                break;
            }
            inSection = opensSection(block.text()) || (inSection && !endsSection(block));
            if (!inSection && isText(block)) {
                kept.add(block);
            }
        }
        return withoutBareHeadings(kept);
    }

    private static boolean hasProse(List<Block> kept) {
        return kept.stream().anyMatch(Block::isProse);
    }

    /** Whether a block with these words, short and no prose, ends the article. */
    boolean closes(String text) {
        return isLabel(text) && phrases.begins(Phrases.Kind.CLOSING, text);
    }

    /** Whether a block with these words opens a list of what is not the article. */
    boolean opensSection(String text) {
        return isLabel(text) && phrases.begins(Phrases.Kind.SECTION, text);
    }

    /** Whether a block with these words opens people notices. */
    boolean opensNotices(String text) {
        return isLabel(text) && phrases.begins(Phrases.Kind.NOTICES, text);
    }

    /** Whether the words alone show that a block is a label, a caption, a byline or a lead elsewhere. */
    boolean isFurniture(String text) {
        return phrases.is(Phrases.Kind.LINE, text)
                || (text.length() < 2 * SHORT && phrases.begins(Phrases.Kind.OPENING, text))
                || (text.length() < SHORT && phrases.endingLength(Phrases.Kind.ENDING, text) > 0)
                || endsInCredit(text)
                || isByline(text)
                || isDateLine(text);
    }

    private static boolean isLabel(String text) {
        return text.length() < LABEL && !(Sentences.isFinished(text) && Sentences.hasEnd(text));
    }

    // A caption: "The chairman at the opening. (Photo: NN)".
    private boolean endsInCredit(String text) {
        int open = text.lastIndexOf('(');
        return open >= 0
                && text.endsWith(")")
                && text.length() < CAPTION
                && phrases.begins(Phrases.Kind.OPENING, text.substring(open + 1));
    }

    /** Whether the text is a printed byline, such as "Af Hanne Jensen". */
    boolean isByline(String text) {
        int space = text.indexOf(' ');
        return text.length() < LABEL
                && space > 0
                && !Sentences.hasEnd(text)
                && phrases.begins(Phrases.Kind.BYLINE, text)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isDateLine(String text) {
        return text.length() < DATE_LINE
                && text.chars().anyMatch(Character::isDigit)
                && PageDate.written(text, true) != null;
    }

    private static boolean endsSection(Block block) {
        boolean prose = block.isProse() && block.linkDensity() < 0.3 && block.kind() != Block.Kind.LIST_ITEM;
        boolean heading = block.kind() == Block.Kind.HEADING && block.linkDensity() < LINKS;
        return prose || heading;
    }

    private boolean isText(Block block) {
        return !isFurniture(block.text()) && isTextByLinks(block) && isTextByLength(block);
    }

    private static boolean isTextByLinks(Block block) {
        double density = block.linkDensity();
        if (density > ONLY_LINKS) {
            return false;
        }
        return density <= LINKS
                || (Sentences.isFinished(block.text()) && block.text().length() > LABEL);
    }

    private static boolean isTextByLength(Block block) {
        return switch (block.kind()) {
            case HEADING, LIST_ITEM, QUOTE -> true;
            case PARAGRAPH -> block.text().length() > 2;
            case TABLE -> block.text().length() > 10;
            case OTHER -> block.isProse();
        };
    }

    // A heading with nothing under it headed something that was left out.
    private static List<Block> withoutBareHeadings(List<Block> kept) {
        List<Block> headed = new ArrayList<>();
        boolean textFollows = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Block block = kept.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (!heading || textFollows) {
                headed.add(block);
            }
            textFollows = !heading || textFollows;
        }
        Collections.reverse(headed);
        return headed;
    }
}
