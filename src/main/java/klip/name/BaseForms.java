package klip.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import klip.language.Language;

/**
 * The base forms of the names of one text: where a last -s is a genitive ending and where it belongs to the name. A form that
 * the text has without -s, or that a list has, settles it; else what follows does. Not thread-safe.
 */
final class BaseForms {
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    BaseForms(Draft draft, NameKnowledge knowledge) {
        this.words = knowledge.words();
        this.gazetteer = knowledge.gazetteer();
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                seen.add(join(forms(sentence, name.first(), name.end())));
                seen.add(sentence.lower(name.end() - 1));
                if (!isFollowedByOwned(sentence, name)) {
                    whole.add(join(forms(sentence, name.first(), name.end())));
                }
            }
        }
    }

    /** The words of a name as its base form has them. */
    List<String> of(DraftSentence sentence, DraftName name) {
        int end = name.end();
        if (end - name.first() > 1 && isClitic(sentence.form(end - 1))) {
            end--;
        }
        List<String> forms = forms(sentence, name.first(), end);
        String last = forms.get(forms.size() - 1);
        String stripped = Genitive.strip(last);
        boolean apostrophe = last.indexOf('\'') >= 0 || last.indexOf('’') >= 0;
        if (stripped.length() == last.length() || words.isLegalForm(last)) {
            return forms;
        }
        List<String> base = new ArrayList<>(forms);
        base.set(base.size() - 1, stripped);
        boolean clitic = apostrophe && !(sentence.language() == Language.ENGLISH && name.end() != end);
        return clitic || isGenitive(sentence, name, forms, base) ? base : forms;
    }

    private boolean isGenitive(DraftSentence sentence, DraftName name, List<String> forms, List<String> base) {
        if (sentence.language() != Language.DANISH) {
            return false;
        }
        if (seen.contains(join(base))) {
            return true;
        }
        if (whole.contains(join(forms)) || isListed(forms)) {
            return false;
        }
        return isFollowedByOwned(sentence, name);
    }

    private boolean isFollowedByOwned(DraftSentence sentence, DraftName name) {
        String next = sentence.form(name.end());
        return !next.isEmpty()
                && Character.isLetterOrDigit(next.codePointAt(0))
                && !words.isNotOwned(next.toLowerCase(Locale.ROOT));
    }

    private boolean isListed(List<String> forms) {
        List<Word> whole = forms.stream().map(Word::of).toList();
        boolean phrase = gazetteer.listsExactly(whole) != 0;
        List<Word> last = whole.subList(whole.size() - 1, whole.size());
        return phrase || gazetteer.listsExactly(last) != 0;
    }

    static boolean isClitic(String form) {
        return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
    }

    /** The words as one key that disregards case. */
    static String join(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private static List<String> forms(DraftSentence sentence, int first, int end) {
        return sentence.words().subList(first, end).stream().map(Word::form).toList();
    }
}
