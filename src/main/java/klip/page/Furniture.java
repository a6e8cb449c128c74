package klip.page;

import java.util.ArrayList;
import java.util.List;

/** Leaves out of an article's part of a page what is no text of the article. Immutable. */
final class Furniture {
    private static final int SHORT = 160;
    private static final int LABEL = 60;
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
            if (closes(block) && hasProse(kept)) {
                break;
            }
            inSection = opensSection(block) || (inSection && !endsSection(block));
            if (!inSection && isText(block)) {
                kept.add(block);
            }
        }
        return withoutBareHeadings(kept);
    }

    private static boolean hasProse(List<Block> kept) {
        return kept.stream().anyMatch(Block::isProse);
    }

    private boolean closes(Block block) {
        return block.text().length() < LABEL && phrases.begins(Phrases.Kind.CLOSING, block.text());
    }

    private boolean opensSection(Block block) {
        boolean label = block.text().length() < LABEL && !block.isProse();
        return label && phrases.begins(Phrases.Kind.SECTION, block.text());
    }

    private static boolean endsSection(Block block) {
        boolean prose = block.isProse() && block.linkDensity() < 0.3 && block.kind() != Block.Kind.LIST_ITEM;
        boolean heading = block.kind() == Block.Kind.HEADING && block.linkDensity() < LINKS;
        return prose || heading;
    }

    private boolean isText(Block block) {
        String text = block.text();
        if (phrases.is(Phrases.Kind.LINE, text)) {
            return false;
        }
        if (text.length() < SHORT * 2 && phrases.begins(Phrases.Kind.OPENING, text)) {
            return false;
        }
        if (text.length() < SHORT && phrases.endingLength(Phrases.Kind.ENDING, text) > 0) {
            return false;
        }
        return isTextByLinks(block) && isTextByLength(block);
    }

    private static boolean isTextByLinks(Block block) {
        double density = block.linkDensity();
        if (density > ONLY_LINKS) {
            return false;
        }
        return density <= LINKS || (Sentences.isFinished(block.text()) && block.text().length() > LABEL);
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
                headed.add(0, block);
            }
            textFollows = !heading || textFollows;
        }
        return headed;
    }
}
