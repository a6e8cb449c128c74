package klip.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When the organizations of two articles are one: their names agree once case, punctuation, invisible characters and
 * the legal form at the end are set aside. {@code Adeno K/S}, {@code ADENO} and {@code Adeno} are one;
 * {@code Adeno Norge} is another. Other names are held against each other in the same way, but for the legal form.
 *
 * <p>Thread-safe.
 */
public final class OrganizationName {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+&]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> LEGAL_FORMS = legalForms();

    private OrganizationName() {}

    /**
     * The key that all names of one organization share; empty only for a name without letters and digits.
     *
     * @param name as an article has it
     */
    public static String key(String name) {
        List<String> words = words(name);
        int end = words.size();
        while (end > 1 && LEGAL_FORMS.contains(plain(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end).stream()
                .map(word -> BETWEEN_WORDS.matcher(word).replaceAll(" ").strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The name without regard to case, punctuation and invisible characters, the legal form kept. */
    public static String plainKey(String name) {
        return BETWEEN_WORDS
                .matcher(String.join(" ", words(name)))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> words(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
        return List.of(SPACE.split(visible.replace(',', ' ').strip(), -1));
    }

    private static String plain(String form) {
        return form.replace(".", "");
    }

    private static Set<String> legalForms() {
        return WordList.lines("legal-forms.txt").stream()
                .map(form -> plain(form.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
