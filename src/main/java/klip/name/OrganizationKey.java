package klip.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the names of one organization have in common, so that it can be counted across articles: the words of the name
 * in small letters, without the legal forms at its end ({@code Adeno K/S} and {@code ADENO} are the same).
 *
 * <p>Short forms and name changes are not guessed at: two firms counted as one are worse than one counted twice.
 */
public final class OrganizationKey {
    private static final WordList LEGAL_FORMS = WordList.read("legal-forms.txt");

    private OrganizationKey() {}

    /** The key of a canonical name, in composed letters; never empty for a name that is not. Thread-safe. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replace("\u00ad", "");
        List<String> words = Arrays.stream(plain.split("[\\s\\u00a0,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int end = words.size();
        while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end)).toLowerCase(Locale.ROOT);
    }
}
