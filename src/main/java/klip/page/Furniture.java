package klip.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out of an article's part of a page what is no text of the article. Immutable. */
final class Furniture {
    private static final int SHORT = 160;
    private static final int LABEL = 60;
    private static final int CAPTION = 400;
    private static final int BARE_CAPTION = 250;
    private static final int CREDIT = 60;
    private static final int DATE_LINE = 40;
    private static final int REPEATED = 80;
    /** So many paragraphs printed again are a second copy. */
    private static final int COPY = 3;

    private static final Pattern BEFORE_DATE = Pattern.compile("[\\s,;|·–—-]+$");

    private static final double LINKS = 0.5;
    private static final double ONLY_LINKS = 0.85;

    private final Phrases phrases;

    Furniture(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What is to be done with each of the blocks of an article's part of a page. */
    List<Verdict> judge(List<Block> blocks) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean closed = false;
        boolean inSection = false;
        boolean prose = false;
        TextHolders holders = new TextHolders(blocks);
        for (Block block : blocks) {
            Verdict verdict = block.isDiscarded() ? Verdict.ZONE : closed ? Verdict.CLOSING : Verdict.KEPT;
            if (verdict == Verdict.KEPT) {
                closed = prose && closes(block.text());
                inSection = opensSection(block.text()) || (inSection && !endsSection(block));
                verdict = closed ? Verdict.CLOSING : inSection ? Verdict.SECTION : byItself(block, holders);
                prose |= verdict == Verdict.KEPT && block.isProse();
            }
            verdicts.add(verdict);
        }
        return withoutBareHeadings(blocks, withoutSecondCopy(blocks, verdicts));
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

    // A caption: "The chairman at the opening. (Photo: NN)", or without the brackets.
    private boolean endsInCredit(String text) {
        if (text.length() >= CAPTION) {
            return false;
        }
        int open = text.lastIndexOf('(');
        int sentence = text.lastIndexOf(". ");
        boolean bracketed =
                open >= 0 && text.endsWith(")") && phrases.begins(Phrases.Kind.OPENING, text.substring(open + 1));
        return bracketed
                || (sentence >= 0
                        && text.length() < BARE_CAPTION
                        && text.length() - sentence < CREDIT
                        && phrases.begins(Phrases.Kind.OPENING, text.substring(sentence + 2)));
    }

    /** Whether the text is a printed byline, such as "Af Hanne Jensen", with or without a date after it. */
    boolean isByline(String text) {
        return isBareByline(text) || isBareByline(beforeDate(text));
    }

    // The text up to a date that it ends with; empty where it does not.
    private static String beforeDate(String text) {
        int digit = 0;
        while (digit < text.length() && digit < LABEL && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        boolean dated = text.length() < 2 * LABEL && digit < text.length() && isDateLine(text.substring(digit));
        return dated ? BEFORE_DATE.matcher(text.substring(0, digit)).replaceFirst("") : "";
    }

    private boolean isBareByline(String text) {
        int space = text.indexOf(' ');
        return text.length() < LABEL
                && space > 0
                && !Sentences.hasEnd(text)
                && phrases.begins(Phrases.Kind.BYLINE, text)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isDateLine(String text) {
        // "Editor 10.09.2024 Updated 11.09.2024" is no sentence, however long.
        boolean dates = text.length() < SHORT
                && !Sentences.isFinished(text)
                && PrintedDates.CHANGED.matcher(text).find();
        return (dates || text.length() < DATE_LINE)
                && text.chars().anyMatch(Character::isDigit)
                && PageDate.written(text, true) != null;
    }

    // Some pages print the whole text twice, for narrow screens and wide ones; an author repeats a sentence or two.
    private static List<Verdict> withoutSecondCopy(List<Block> blocks, List<Verdict> verdicts) {
        Set<String> printed = new HashSet<>();
        List<Verdict> once = new ArrayList<>(verdicts);
        int again = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean text = verdicts.get(i) == Verdict.KEPT
                    && block.isProse()
                    && block.text().length() > REPEATED;
            if (text && !printed.add(block.text())) {
                once.set(i, Verdict.REPEATED);
                again++;
            }
        }
        return again >= COPY ? once : verdicts;
    }

    private static boolean endsSection(Block block) {
        boolean prose = block.isProse() && block.linkDensity() < 0.3 && block.kind() != Block.Kind.LIST_ITEM;
        boolean heading = block.isMarkedHeading() && block.linkDensity() < LINKS;
        return prose || heading;
    }

    private Verdict byItself(Block block, TextHolders holders) {
        if (isFurniture(block.text())) {
            return Verdict.WORDS;
        }
        if (!isTextByLinks(block)) {
            return Verdict.LINKS;
        }
        return isTextByLength(block, holders) ? Verdict.KEPT : Verdict.LABEL;
    }

    private static boolean isTextByLinks(Block block) {
        double density = block.linkDensity();
        if (density > ONLY_LINKS) {
            return false;
        }
        return density <= LINKS
                || (Sentences.isFinished(block.text()) && block.text().length() > LABEL);
    }

    private static boolean isTextByLength(Block block, TextHolders holders) {
        return switch (block.kind()) {
            case HEADING, LIST_ITEM, QUOTE -> true;
            case PARAGRAPH -> block.text().length() > 2;
            case TABLE -> block.text().length() > 10;
            case OTHER -> block.isProse() || (block.text().length() > 2 && holders.hold(block));
        };
    }

    // A heading with nothing under it headed something that was left out.
    private static List<Verdict> withoutBareHeadings(List<Block> blocks, List<Verdict> verdicts) {
        boolean textFollows = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (verdicts.get(i) == Verdict.KEPT) {
                boolean heading = blocks.get(i).kind() == Block.Kind.HEADING;
                textFollows |= !heading;
                verdicts.set(i, textFollows ? Verdict.KEPT : Verdict.HEADING);
            }
        }
        return List.copyOf(verdicts);
    }
}
