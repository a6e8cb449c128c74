package klip.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klip.language.Language;
import klip.name.EntityType;

/** The roles that a rule file has named so far. Not for several threads. */
final class Roles {
    /** What fills a role besides names and the nouns of {@code heads.txt}. */
    private static final Set<String> KINDS =
            Set.of("person", "group", "money", "percent", "number", "age", "title", "text", "cve");

    private final Map<String, Role> byName = new LinkedHashMap<>();
    private String type = "the type";

    Map<String, Role> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** Whose roles they are, for complaints. */
    void of(String name) {
        type = name;
    }

    /** Adds a role, {@code +} behind its name if several may fill it. */
    void add(DataLines.Line line, String written, String fillers) {
        boolean repeats = written.endsWith("+");
        String role = repeats ? written.substring(0, written.length() - 1) : written;
        if (role.isEmpty()) {
            throw line.wrong("role NAME: FILLER …");
        }
        List<String> all = Arrays.asList(fillers.strip().split("\\s+", 0));
        checkFillers(line, all);
        byName.put(role, new Role(role, all, repeats));
    }

    /** The role of that name. */
    Role get(DataLines.Line line, String role) {
        Role known = byName.get(role);
        if (known == null) {
            throw line.wrong("a role of " + type + " (" + String.join(", ", byName.keySet()) + ")");
        }
        return known;
    }

    /** The roles of these names, parted by white space. */
    List<String> all(DataLines.Line line, String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.strip().split("\\s+", 0)) {
            names.add(get(line, name).name());
        }
        return List.copyOf(names);
    }

    static void checkFillers(DataLines.Line line, List<String> fillers) {
        for (String filler : fillers) {
            boolean name = Arrays.stream(EntityType.values())
                    .anyMatch(type -> type.label().equals(filler));
            boolean noun = Lexicon.of(Language.DANISH).hasNounClass(filler)
                    || Lexicon.of(Language.ENGLISH).hasNounClass(filler);
            if (!name && !noun && !KINDS.contains(filler)) {
                throw line.wrong("Organization, Person, Place, Product, money, percent, number, title, text"
                        + " or a class of heads.txt instead of '" + filler + "'");
            }
        }
    }
}
