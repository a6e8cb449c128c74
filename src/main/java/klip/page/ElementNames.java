package klip.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads what the names of elements say, for one page. Not thread-safe: it remembers the names it has seen, since pages
 * repeat them.
 *
 * <p>A name is taken apart at hyphens, underscores and inner capitals ({@code articleBody}, {@code article__body}). A
 * modifier ({@code --wide}, {@code has-sidebar}) says how something looks, not what it is, and is passed over.
 */
final class ElementNames {
    private static final Set<String> NAMING_ATTRIBUTES = Set.of(
            "class", "id", "role", "itemprop", "data-testid", "data-component", "data-qa", "data-type", "data-module");

    /** Words that begin a modifier, a hook for scripts or a label of WordPress. */
    private static final Set<String> MODIFIERS =
            Set.of("has", "with", "no", "is", "not", "without", "supports", "js", "tag", "category", "overflow");

    /** Words that end the name of a state: {@code comments-enabled} stands on the whole article. */
    private static final Set<String> STATES = Set.of("enabled", "disabled", "open", "closed", "active", "visible");

    /** Words that begin the name of what shows on some screens only, where one of the sizes follows: hidden-xs. */
    private static final Set<String> SHOWING = Set.of("hidden", "hide", "visible", "show");

    private static final Set<String> SCREENS =
            Set.of("xs", "sm", "md", "lg", "xl", "mobile", "phone", "tablet", "desktop", "small", "medium", "large");

    /** In Drupal what looks like a modifier names the field or the part: field--name-body, paragraph--type--newsletter. */
    private static final Pattern DRUPAL = Pattern.compile("^field--name-|^paragraph--type--|--view-mode-");

    private static final int MAX_NAME = 200;
    private static final int MAX_NAMES = 40;

    private final ElementRules rules;
    private final Map<String, Marks> known = new HashMap<>();
    private final Map<String, Marks> byTag = new HashMap<>();

    ElementNames(ElementRules rules) {
        this.rules = rules;
    }

    Marks of(Element element) {
        Marks marks = byTag.computeIfAbsent(element.normalName(), tag -> rules.marksOf(List.of("<" + tag + ">")));
        if (element.attributesSize() == 0) {
            return marks;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (value != null && !value.isEmpty() && NAMING_ATTRIBUTES.contains(attribute.getKey())) {
                marks = marks.and(known.computeIfAbsent(value, this::read));
            }
        }
        return marks;
    }

    private Marks read(String value) {
        Marks marks = Marks.NONE;
        String[] names = value.trim().split("\\s+", MAX_NAMES);
        for (String name : names) {
            // Utility classes of CSS frameworks (md:w-2, before:content-['']) name looks.
            boolean utility = name.indexOf(':') >= 0 || name.indexOf('[') >= 0 || name.length() > MAX_NAME;
            if (!utility) {
                marks = marks.and(rules.marksOf(wordsOf(name)));
            }
        }
        return marks;
    }

    private static List<String> wordsOf(String name) {
        int modifier = name.indexOf("--", 1);
        String base = modifier > 0 && !DRUPAL.matcher(name).find() ? name.substring(0, modifier) : name;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= base.length(); i++) {
            boolean parting = i == base.length() || !Character.isLetter(base.charAt(i));
            boolean hump = !parting
                    && i > start
                    && Character.isUpperCase(base.charAt(i))
                    && Character.isLowerCase(base.charAt(i - 1));
            if (parting || hump) {
                if (i > start) {
                    words.add(base.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = parting ? i + 1 : i;
            }
        }
        return words.isEmpty() || isModifier(words) ? List.of() : words;
    }

    private static boolean isModifier(List<String> words) {
        String first = words.get(0);
        return MODIFIERS.contains(first)
                || STATES.contains(words.get(words.size() - 1))
                || (SHOWING.contains(first) && words.stream().anyMatch(SCREENS::contains));
    }
}
