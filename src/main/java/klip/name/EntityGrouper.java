package klip.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import klip.page.Span;
import klip.text.Token;
import org.jspecify.annotations.Nullable;

/** Gathers the names of a text into entities: the full name, its short forms, its acronym, its genitives. Thread-safe. */
final class EntityGrouper {
    /** Nobody calls a firm by more of its name than this without calling it by all. */
    private static final int MOST_WORDS = 8;

    private final NameKnowledge knowledge;
    private final NameWords words;
    private final PersonDetails details;

    EntityGrouper(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.details = new PersonDetails(words);
    }

    /** The entities of a draft, in order of first mention. */
    List<Entity> group(Draft draft) {
        Map<String, EntityBuilder> builders = new LinkedHashMap<>();
        Map<String, String> acronyms = new HashMap<>();
        BaseForms bases = new BaseForms(draft, knowledge);
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                List<String> base = bases.of(sentence, name);
                EntityBuilder builder =
                        builders.computeIfAbsent(key(name.type(), base), unused -> new EntityBuilder(name.type()));
                builder.add(base, mention(sentence, name));
                if (name.type() == EntityType.PERSON) {
                    builder.addDetails(details.read(draft, sentence, name));
                }
                noteAcronym(sentence, name, base, acronyms);
            }
        }
        merge(builders, acronyms);
        return builders.values().stream()
                .sorted(Comparator.comparingInt(EntityBuilder::firstStart))
                .map(EntityBuilder::build)
                .toList();
    }

    private Mention mention(DraftSentence sentence, DraftName name) {
        int end = name.end();
        List<Token> tokens = sentence.sentence().tokens();
        boolean clitic = end < sentence.length()
                && BaseForms.isClitic(sentence.form(end))
                && tokens.get(end).span().start() == tokens.get(end - 1).span().end()
                && sentence.language() == klip.language.Language.ENGLISH
                && sentence.form(end).length() > 1;
        end = clitic ? end + 1 : end;
        Span span = tokens.get(name.first()).span().union(tokens.get(end - 1).span());
        return new Mention(span, name.type(), sentence.index(), name.first(), end, name.weight());
    }

    private String key(EntityType type, List<String> base) {
        return type + " " + BaseForms.join(words.core(base));
    }

    // Center for Cybersikkerhed (CFCS): the letters in brackets are the first letters of words before them.
    private void noteAcronym(DraftSentence sentence, DraftName name, List<String> base, Map<String, String> acronyms) {
        boolean bracketed = sentence.form(name.first() - 1).equals("(")
                && sentence.form(name.end()).equals(")");
        DraftName before = bracketed ? sentence.at(name.first() - 2) : null;
        if (before == null || base.size() != 1 || before.range().length() < 2) {
            return;
        }
        String letters = base.get(0);
        StringBuilder initials = new StringBuilder();
        for (Word word : sentence.words().subList(before.first(), before.end())) {
            initials.append(word.form().charAt(0));
        }
        if (isWithin(letters, initials + sentence.form(before.end() - 1))) {
            List<String> full = sentence.words().subList(before.first(), before.end()).stream()
                    .map(Word::form)
                    .toList();
            acronyms.put(key(name.type(), base), key(before.type(), full));
        }
    }

    private static boolean isWithin(String letters, String text) {
        int at = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            at = lower.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private void merge(Map<String, EntityBuilder> builders, Map<String, String> acronyms) {
        acronyms.forEach((shorter, full) -> join(builders, shorter, full));
        Map<String, Set<String>> fuller = fullerForms(builders);
        for (String key : new ArrayList<>(builders.keySet())) {
            Set<String> full = fuller.getOrDefault(key, Set.of());
            String only = only(full);
            if (only != null) {
                join(builders, key, only);
            }
        }
    }

    // With two fuller forms nobody knows which one the short form means, so it stays by itself.
    private static @Nullable String only(Set<String> full) {
        return full.size() == 1 ? full.iterator().next() : null;
    }

    /** For each short form that a fuller name may have, the keys of the names that have it. */
    private Map<String, Set<String>> fullerForms(Map<String, EntityBuilder> builders) {
        Map<String, Set<String>> fuller = new HashMap<>();
        builders.forEach((key, builder) -> {
            for (List<String> form : builder.forms()) {
                for (List<String> shorter : shortForms(builder.type(), words.core(form))) {
                    fuller.computeIfAbsent(key(builder.type(), shorter), unused -> new TreeSet<>())
                            .add(key);
                }
            }
        });
        return fuller;
    }

    private List<List<String>> shortForms(EntityType type, List<String> core) {
        List<List<String>> shorter = new ArrayList<>();
        if (core.size() < 2) {
            addDomain(type, core, shorter);
        } else if (type == EntityType.PERSON) {
            shorter.add(core.subList(core.size() - 1, core.size()));
            shorter.add(core.subList(0, 1));
            if (core.size() > 2) {
                shorter.add(List.of(core.get(0), core.get(core.size() - 1)));
                shorter.add(core.subList(1, core.size()));
            }
        } else if (type == EntityType.ORGANIZATION && core.stream().skip(1).noneMatch(words::makesOwnBusiness)) {
            for (int end = 1; end < Math.min(core.size(), MOST_WORDS); end++) {
                shorter.add(core.subList(0, end));
            }
            // Sparekassen Bikuben is Bikuben for short.
            if ("".equals(words.organizationJoint(core.get(0)))) {
                shorter.add(core.subList(1, core.size()));
            }
        }
        return shorter;
    }

    private static void addDomain(EntityType type, List<String> core, List<List<String>> shorter) {
        String form = core.get(0);
        int dot = form.lastIndexOf('.');
        if (type == EntityType.ORGANIZATION && dot > 2 && dot >= form.length() - 5) {
            shorter.add(List.of(form.substring(0, dot)));
        }
    }

    private static void join(Map<String, EntityBuilder> builders, String shorter, String full) {
        EntityBuilder from = builders.get(shorter);
        EntityBuilder to = builders.get(full);
        if (from != null && to != null && from != to) {
            to.addAll(from);
            builders.remove(shorter);
        }
    }
}
