package klip.name;

import java.util.ArrayList;
import java.util.List;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the posts and the age that stand beside the name of a person. */
final class PersonDetails {
    private static final int MOST_WORDS = 5;

    private final NameWords words;

    PersonDetails(NameWords words) {
        this.words = words;
    }

    /**
     * What stands beside a name.
     *
     * @param titles posts, as printed
     * @param age in years, or null
     */
    record Details(List<String> titles, @Nullable Integer age) {}

    /** The details beside a name. */
    Details read(Draft draft, DraftSentence sentence, DraftName name) {
        List<String> titles = new ArrayList<>();
        int start = titleBefore(sentence, name.first());
        if (start < name.first()) {
            titles.add(print(draft, sentence, start, name.first()));
        }
        Integer age = age(sentence, name.end());
        int after = age == null
                ? name.end()
                : name.end() + (sentence.form(name.end()).equals("(") ? 3 : 2);
        if (age != null && sentence.lower(after).equals("år")) {
            after++;
        }
        int end = titleAfter(sentence, after);
        if (end > 0) {
            titles.add(print(draft, sentence, after + 1, end));
        }
        return new Details(titles, age);
    }

    private static @Nullable Integer age(DraftSentence sentence, int end) {
        boolean opened = sentence.form(end).equals(",") || sentence.form(end).equals("(");
        if (!opened || !ContextCues.isAge(sentence.form(end + 1))) {
            return null;
        }
        String next = sentence.lower(end + 2);
        boolean years = sentence.language() == Language.DANISH ? next.equals("år") || next.equals(")") : true;
        boolean closed = next.equals(",") || next.equals(")") || next.equals("år");
        return years && closed ? Integer.valueOf(sentence.form(end + 1)) : null;
    }

    // Right before the name: the words of the post, of which the last is known.
    private int titleBefore(DraftSentence sentence, int first) {
        int last = first - 1;
        if (sentence.form(last).equals(",") && last > 0) {
            last--;
        }
        if (!words.isTitle(sentence.language(), sentence.lower(last)) || last != first - 1) {
            return first;
        }
        int start = last;
        while (start > 0 && last - start < MOST_WORDS && isTitleModifier(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isTitleModifier(DraftSentence sentence, int at) {
        String lower = sentence.lower(at);
        return switch (lower) {
            case "administrerende",
                    "adm.",
                    "teknisk",
                    "kommerciel",
                    "juridisk",
                    "chief",
                    "executive",
                    "vice",
                    "managing",
                    "senior",
                    "operating",
                    "financial",
                    "technology",
                    "information",
                    "security",
                    "general",
                    "marketing",
                    "product",
                    "prime",
                    "deputy" -> sentence.at(at) == null;
            default -> false;
        };
    }

    // After a comma: the words up to the next mark or preposition, where the last of them is a known post.
    private int titleAfter(DraftSentence sentence, int comma) {
        if (!sentence.form(comma).equals(",")) {
            return 0;
        }
        int end = comma + 1;
        while (end < sentence.length()
                && end - comma <= MOST_WORDS
                && Character.isLetter(sentence.form(end).charAt(0))) {
            boolean post = words.isTitle(sentence.language(), sentence.lower(end)) && sentence.at(end) == null;
            if (post && !isTitleModifier(sentence, end)) {
                return words.isNotOwned(sentence.lower(comma + 1))
                                || sentence.lower(comma + 1).matches("who|a|an|the|and|is|was")
                        ? 0
                        : end + 1;
            }
            end++;
        }
        return 0;
    }

    private static String print(Draft draft, DraftSentence sentence, int first, int end) {
        int start = sentence.sentence().tokens().get(first).span().start();
        int stop = sentence.sentence().tokens().get(end - 1).span().end();
        return draft.text().content().substring(start, stop).replaceAll("\\s+", " ");
    }
}
