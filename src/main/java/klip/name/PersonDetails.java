package klip.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the posts and the age that stand beside the name of a person. Thread-safe. */
final class PersonDetails {
    private static final int MOST_WORDS = 5;
    private static final Set<String> AS = Set.of("som", "as");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "new", "den", "nye", "ny");

    private final NameWords words;

    PersonDetails(NameWords words) {
        this.words = words;
    }

    /**
     * What stands beside a name.
     *
     * @param titles posts, as printed but for the capital of a sentence's start
     * @param age in years, or null
     */
    record Details(List<String> titles, @Nullable Integer age) {}

    /** The details beside a name. */
    Details read(Draft draft, DraftSentence sentence, DraftName name) {
        List<String> titles = new ArrayList<>();
        int last = sentence.form(name.first() - 1).equals(",") ? name.first() - 2 : name.first() - 1;
        if (words.isTitle(sentence.language(), sentence.lower(last)) && sentence.at(last) == null) {
            titles.add(print(draft, sentence, titleStart(sentence, last), last + 1));
        }
        Integer age = age(sentence, name.end());
        int after = afterAge(sentence, name.end(), age != null);
        int start = titleAfterStart(sentence, after);
        int end = titleEnd(sentence, start);
        if (end > start) {
            titles.add(print(draft, sentence, start, end));
        }
        return new Details(titles, age);
    }

    private static @Nullable Integer age(DraftSentence sentence, int end) {
        boolean opened = sentence.form(end).equals(",") || sentence.form(end).equals("(");
        String next = sentence.lower(end + 2);
        boolean closed = next.equals(")") || next.equals(sentence.language() == Language.DANISH ? "år" : ",");
        return opened && closed && ContextCues.isAge(sentence.form(end + 1))
                ? Integer.valueOf(sentence.form(end + 1))
                : null;
    }

    private static int afterAge(DraftSentence sentence, int end, boolean hasAge) {
        if (!hasAge) {
            return end;
        }
        boolean more =
                sentence.lower(end + 2).equals("år") || sentence.form(end + 2).equals(")");
        return more ? end + 3 : end + 2;
    }

    private int titleStart(DraftSentence sentence, int last) {
        int start = last;
        while (start > 0 && last - start < MOST_WORDS && isModifier(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isModifier(DraftSentence sentence, int at) {
        return words.isTitleModifier(sentence.lower(at)) && sentence.at(at) == null;
    }

    /** Where a post may start: after a comma, {@code som} or {@code as}, or at once where its first word is plain. */
    private int titleAfterStart(DraftSentence sentence, int after) {
        int start = sentence.form(after).equals(",") ? after + 1 : after;
        while (start > after && DETERMINERS.contains(sentence.lower(start))) {
            start++;
        }
        // software engineer, and the same after "som", "as", "ansat som" or "hired as"
        for (int at = start; at <= start + 1; at++) {
            if (AS.contains(sentence.lower(at))) {
                return at + 1;
            }
        }
        return start > after || isModifier(sentence, start) ? start : sentence.length();
    }

    /** One past the last word of a post that starts at an index; the index where none does. */
    private int titleEnd(DraftSentence sentence, int start) {
        if (words.isFunctionWord(sentence.language(), sentence.lower(start))
                || words.isNotOwned(sentence.lower(start))) {
            return start;
        }
        int most = Math.min(sentence.length(), start + MOST_WORDS);
        for (int at = start; at < most && Character.isLetter(sentence.form(at).charAt(0)); at++) {
            boolean ends = isTitleWord(sentence, at) && !isTitleWord(sentence, at + 1);
            if (ends && !isModifier(sentence, at)) {
                return at + 1;
            }
        }
        return start;
    }

    private boolean isTitleWord(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        return !form.isEmpty()
                && (words.isTitle(sentence.language(), sentence.lower(at))
                        || words.endsJob(Character.toUpperCase(form.charAt(0)) + form.substring(1)));
    }

    private static String print(Draft draft, DraftSentence sentence, int first, int end) {
        int start = sentence.sentence().tokens().get(first).span().start();
        int stop = sentence.sentence().tokens().get(end - 1).span().end();
        String title = draft.text().content().substring(start, stop).replaceAll("\\s+", " ");
        boolean lower = sentence.opens(first) && !sentence.isAcronym(first);
        return lower ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
