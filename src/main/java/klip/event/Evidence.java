package klip.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import klip.date.DateExpression;
import klip.event.Chunk.Kind;
import klip.event.Draft.Filled;
import klip.event.SentenceView.Named;
import klip.event.VerbForm.Inflection;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a mention of a happening being one, as features for {@link EventModel}: the words that trigger
 * it and those around, its form, who takes part and how plainly, its status, and what else the sentence names.
 *
 * <p>Names, dates and numbers are told by their kind alone, so that nothing is learned about a firm or a person.
 */
final class Evidence {
    /** How many words to each side of the trigger are looked at. */
    private static final int WINDOW = 6;

    /** Words are told apart by their first letters, a stemmer that does for both languages. */
    private static final int STEM = 7;

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final TriggerMatch match;
    private final String type;
    private final String lemma;
    private final List<String> features = new ArrayList<>();

    private Evidence(ParsedSentence sentence, TriggerMatch match) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.match = match;
        this.type = match.type().name();
        this.lemma = String.join(" ", match.phrase());
    }

    static List<String> of(
            ParsedSentence sentence,
            TriggerMatch match,
            SlotFinder slots,
            List<Filled> filled,
            Status status,
            @Nullable DateExpression date,
            boolean needy) {
        Evidence evidence = new Evidence(sentence, match);
        evidence.frame(needy);
        evidence.participants(filled);
        evidence.form(slots);
        evidence.both("status=" + status.label());
        evidence.both(date == null ? "dated=no" : "dated=yes");
        evidence.surroundings();
        evidence.words();
        return evidence.features;
    }

    /** A feature for all types, and one for this type. */
    private void both(String feature) {
        features.add(feature);
        features.add(type + " " + feature);
    }

    private void own(String feature) {
        features.add(type + " " + feature);
    }

    private void frame(boolean needy) {
        Frame frame = match.frame();
        String words = view.lower(match.head()) + (match.words() > 1 ? "+" + match.words() : "");
        own("");
        own("form=" + words);
        both("lemma=" + lemma);
        own("frame=" + frame.id());
        own("language=" + frame.language().tag());
        features.add("verb=" + frame.verb());
        features.add("words=" + match.words());
        if (needy) {
            both("needy");
            own("needy " + frame.id());
        }
        if (frame.settings().weak()) {
            both("weak");
        }
        if (frame.settings().reference()) {
            both("reference");
        }
        if (frame.settings().loose()) {
            both("loose");
        }
    }

    private void participants(List<Filled> filled) {
        int names = 0;
        StringBuilder kinds = new StringBuilder();
        for (Role role : match.type().roles().values()) {
            Filled first = filled.stream()
                    .filter(f -> f.role().equals(role.name()))
                    .findFirst()
                    .orElse(null);
            String strength = first == null ? "none" : first.strength().name().toLowerCase(Locale.ROOT);
            own(role.name() + "=" + strength);
            names += "name".equals(strength) ? 1 : 0;
            kinds.append(first == null ? "" : strength.charAt(0) == 'n' ? strength.charAt(1) : 'p');
        }
        both("names=" + Math.min(names, 3));
        both("roles=" + Math.min(filled.size(), 4));
        features.add("kinds=" + kinds);
        boolean complete = match.type().required().stream()
                .anyMatch(roles -> roles.stream()
                        .allMatch(role -> filled.stream().anyMatch(f -> f.role().equals(role))));
        both("complete=" + complete);
        own("complete=" + complete + " lemma=" + lemma);
        own("names=" + Math.min(names, 2) + " lemma=" + lemma);
        features.add(
                "complete=" + complete + " weak=" + match.frame().settings().weak() + " names=" + Math.min(names, 2));
    }

    private void form(SlotFinder slots) {
        int head = match.head();
        String form = match.frame().verb() ? verbForm(slots) : nounForm();
        both("is=" + form);
        own("is=" + form + " lemma=" + lemma);
        features.add("is=" + form + " opener=" + slots.clause().opener());
        features.add("cased=" + (view.capitalised(head) ? head == 0 ? "first" : "yes" : "no"));
    }

    private String verbForm(SlotFinder slots) {
        int head = match.head();
        String form = "past";
        if (Verbs.has(view, head, Inflection.S_PASSIVE)) {
            form = "s-passive";
        } else if (Verbs.participle(view, head)) {
            form = "participle";
        } else if (Verbs.presentParticiple(view, head)) {
            form = "ing";
        } else if (Verbs.has(view, head, Inflection.PRESENT)) {
            form = "present";
        } else if (Verbs.has(view, head, Inflection.INFINITIVE)) {
            form = "infinitive";
        }
        return form + "/" + auxiliary(slots);
    }

    private String auxiliary(SlotFinder slots) {
        for (int i = slots.trigger() - 1; i >= slots.clause().first(); i--) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.kind() == Kind.INFINITIVE_MARKER) {
                return "to";
            }
            if (chunk.kind() == Kind.VERB) {
                int token = chunk.first();
                return view.is(token, WordClass.HAVE)
                        ? "have"
                        : view.is(token, WordClass.BE) ? "be" : view.is(token, WordClass.MODAL) ? "modal" : "verb";
            }
        }
        return "none";
    }

    private String nounForm() {
        Chunk chunk = sentence.chunk(sentence.chunkAt(match.head()));
        int first = chunk.first();
        if (first < match.first() && view.nameAt(first) != null) {
            return "of-name";
        }
        String determiner = view.is(first, WordClass.DETERMINER) ? view.lower(first) : "bare";
        String word = view.lower(match.head());
        boolean definite = word.endsWith("en") || word.endsWith("et") || word.endsWith("ne");
        boolean plural = word.endsWith("er") || word.endsWith("s");
        String governed = chunk.governor() >= 0 ? "/governed" : "";
        return determiner + (definite ? "/definite" : plural ? "/plural" : "/plain") + governed;
    }

    private void surroundings() {
        Set<EntityType> named = EnumSet.noneOf(EntityType.class);
        for (Named name : view.names(0, view.size())) {
            named.add(name.entity().type());
        }
        for (EntityType kind : EntityType.values()) {
            own("sentence " + kind.label() + "=" + named.contains(kind));
        }
        for (Quantity quantity : view.quantities(0, view.size())) {
            own("sentence " + quantity.kind());
        }
        String last = view.lower(view.size() - 1);
        both("ends=" + (last.equals("?") || last.equals("!") ? last : "."));
        features.add("length=" + Math.min(view.size() / 8, 5));
        features.add("place=" + Math.min(view.index(), 4));
    }

    private void words() {
        for (int i = 1; i <= WINDOW; i++) {
            word(match.first() - i, i <= 2 ? -i : 0);
            word(match.end() - 1 + i, i <= 2 ? i : 0);
        }
    }

    private void word(int token, int position) {
        String word = token < 0 ? "<s>" : token >= view.size() ? "</s>" : kind(token);
        if (position != 0) {
            own("at" + position + "=" + word);
            features.add("at" + position + "=" + word);
        }
        if (token >= 0 && token < view.size()) {
            own("near=" + word);
        }
    }

    /** The kind of a name, date or number; else the beginning of the word. */
    private String kind(int token) {
        Named named = view.nameAt(token);
        if (named != null) {
            return "<" + named.entity().type().label() + ">";
        }
        if (view.dateAt(token) != null) {
            return "<date>";
        }
        Quantity quantity = view.quantityAt(token);
        if (quantity != null) {
            return "<" + quantity.kind() + ">";
        }
        String word = view.lower(token);
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
