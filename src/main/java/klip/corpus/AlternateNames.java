package klip.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of an entity beside the canonical one: its mentions, genitive endings removed. */
final class AlternateNames {
    // Longest first, so that an apostrophe does not stay behind; a bare s must prove itself.
    private static final List<String> SURE_ENDINGS = List.of("'s", "’s", "'", "’");

    private AlternateNames() {}

    /** In order of first mention, each once. */
    static List<String> of(String name, List<String> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (String mention : mentions) {
            names.add(baseForm(mention, name, mentions));
        }
        names.remove(name);
        return new ArrayList<>(names);
    }

    private static String baseForm(String mention, String name, List<String> mentions) {
        for (String ending : SURE_ENDINGS) {
            if (mention.endsWith(ending) && !name.endsWith(ending)) {
                return mention.substring(0, mention.length() - ending.length());
            }
        }
        if (mention.endsWith("s")) {
            String shorter = mention.substring(0, mention.length() - 1);
            boolean known = mentions.contains(shorter) || (hasWord(name, shorter) && !hasWord(name, mention));
            return known ? shorter : mention;
        }
        return mention;
    }

    private static boolean hasWord(String name, String words) {
        return (" " + name + " ").contains(" " + words + " ");
    }
}
