package klip.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page prints for its readers and that may be its article's.
 *
 * @param said the first that a label calls the date of publication; null where none does
 * @param belowTitle the first in a short line below the title, where datelines stand; null where there is none
 * @param aboveTitle the same above it, where sites print today's date
 * @param inProse the first in a paragraph
 */
record PrintedDates(
        @Nullable String said,
        @Nullable String belowTitle,
        @Nullable String aboveTitle,
        @Nullable String inProse) {
    /** What marks a date as that of the last change. */
    static final Pattern CHANGED =
            Pattern.compile("updat|modif|opdater|ændret|aktualisier|geändert|revised|edited", Pattern.CASE_INSENSITIVE);

    /** What marks a date as that of publication. */
    static final Pattern SAID = Pattern.compile(
            "publi|posted|udgiv|offentlig|erschien|veröffentlich|erstellt|skrevet|written|date",
            Pattern.CASE_INSENSITIVE);

    private static final int LABEL = 160;

    /** The dates of a page; none that something calls the last change. */
    static PrintedDates in(PageBlocks page, boolean monthFirst) {
        String said = null;
        String belowTitle = null;
        String aboveTitle = null;
        String inProse = null;
        boolean below = false;
        for (Block block : page.blocks()) {
            below |= block.element().normalName().equals("h1");
            boolean label = block.text().length() < LABEL;
            String text = label ? withoutChange(block.text()) : block.text();
            String date = hasDigit(text) ? PageDate.written(text, monthFirst) : null;
            if (date != null) {
                said = said == null && label && SAID.matcher(text).find() ? date : said;
                belowTitle = belowTitle == null && label && below ? date : belowTitle;
                aboveTitle = aboveTitle == null && label && !below ? date : aboveTitle;
                inProse = inProse == null && !label ? date : inProse;
            }
        }
        return new PrintedDates(said, belowTitle, aboveTitle, inProse);
    }

    /** The first date that a label below the title calls that of the last change; null where there is none. */
    static @Nullable String changed(PageBlocks page, boolean monthFirst) {
        boolean below = false;
        for (Block block : page.blocks()) {
            below |= block.element().normalName().equals("h1");
            boolean label = block.text().length() < LABEL;
            String date = label && below ? changeIn(block.text(), monthFirst) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The one that is most likely the date of publication; null where there is none. */
    @Nullable
    String best() {
        return first(first(said, belowTitle), first(aboveTitle, inProse));
    }

    // "Published ... , updated ..." on one line, in this order or the other.
    private static String withoutChange(String text) {
        Matcher changed = CHANGED.matcher(text);
        if (!changed.find()) {
            return text;
        }
        String before = text.substring(0, changed.start());
        Matcher said = SAID.matcher(text);
        return !hasDigit(before) && said.find(changed.end()) ? text.substring(said.start()) : before;
    }

    private static @Nullable String changeIn(String text, boolean monthFirst) {
        Matcher changed = CHANGED.matcher(text);
        return hasDigit(text) && changed.find() ? PageDate.written(text.substring(changed.end()), monthFirst) : null;
    }

    // Far cheaper than to look for each form of a date.
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
