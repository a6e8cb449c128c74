package klip.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import klip.date.DateExpression;
import klip.event.Chunk.Kind;
import klip.event.Filler.Strength;
import klip.event.SentenceView.Named;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads title, organisation and age off what stands beside a person's name: {@code Novos finansdirektør Jens Hansen (52)},
 * {@code Jens Hansen, direktør i Novo,}.
 */
final class BesidePersonReader {
    private final ParsedSentence sentence;
    private final SentenceView view;
    private final EventType type;
    private final List<Filler> found;

    private BesidePersonReader(ParsedSentence sentence, EventType type, List<Filler> found) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.type = type;
        this.found = found;
    }

    static void enrich(EventType type, ParsedSentence sentence, List<Filler> found) {
        EventType.BesidePerson beside = type.besidePerson();
        if (beside == null) {
            return;
        }
        found.stream()
                .filter(f -> f.role().name().equals(beside.person()) && f.strength() == Strength.NAME)
                .findFirst()
                .ifPresent(person -> new BesidePersonReader(sentence, type, found).read(beside, person));
    }

    private void read(EventType.BesidePerson beside, Filler person) {
        int chunk = sentence.chunkAt(person.first());
        if (beside.age() != null) {
            add(beside.age(), age(person));
            add(beside.age(), agedBefore(person, chunk));
        }
        int apposition =
                sentence.kindAt(chunk + 1, Kind.COMMA) && sentence.kindAt(chunk + 2, Kind.NOUN_PHRASE) ? chunk + 2 : -1;
        if (beside.title() != null) {
            add(beside.title(), titleBefore(beside.title(), person, chunk));
            if (apposition >= 0 && apposed(apposition)) {
                add(beside.title(), Titles.fill(role(beside.title()), sentence, apposition));
            }
        }
        if (beside.organization() != null) {
            add(beside.organization(), organizationBefore(beside.organization(), person, chunk));
            if (apposition >= 0 && apposed(apposition)) {
                add(beside.organization(), organizationAfter(beside.organization(), apposition));
            }
        }
    }

    private Role role(String name) {
        return Objects.requireNonNull(type.roles().get(name));
    }

    private void add(String role, @Nullable Filler filler) {
        boolean filled = found.stream().anyMatch(f -> f.role().name().equals(role));
        boolean taken = filler != null
                && found.stream()
                        .anyMatch(
                                f -> filler.entity() != null && filler.entity().equals(f.entity()));
        if (!filled && filler != null && !taken) {
            found.add(filler);
        }
    }

    /** An apposition is a title when it names nobody and a comma or an `i ORG` closes it. */
    private boolean apposed(int chunk) {
        Chunk of = sentence.chunk(chunk);
        boolean named = !view.names(of.first(), of.end()).isEmpty();
        boolean numeric = view.quantityAt(of.first()) != null;
        return !named && !numeric && post(of.first(), of.end());
    }

    private boolean post(int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.lexicon().inNounClass(view.lower(i), "postTitle")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Filler titleBefore(String title, Filler person, int chunk) {
        Chunk of = sentence.chunk(chunk);
        int first = of.first();
        for (Named named : view.names(of.first(), person.first())) {
            first = named.mention().endToken();
            if (view.lower(first).equals("'s")) {
                first++;
            }
        }
        while (first < person.first()
                && (view.is(first, WordClass.DETERMINER) || view.lexicon().isCue(view.lower(first), "beforeTitle"))) {
            first++;
        }
        int end = person.first();
        while (end > first && !Character.isLetter(view.lower(end - 1).codePointAt(0))) {
            end--;
        }
        return first >= end || view.quantityAt(first) != null || !post(first, end)
                ? null
                : new Filler(role(title), first, end, null, null, Strength.NOUN);
    }

    private @Nullable Filler organizationBefore(String organization, Filler person, int chunk) {
        Chunk of = sentence.chunk(chunk);
        for (Named named : view.names(of.first(), person.first())) {
            if (named.entity().type() == EntityType.ORGANIZATION) {
                return new Filler(
                        role(organization),
                        named.mention().firstToken(),
                        named.mention().endToken(),
                        named.entity(),
                        null,
                        Strength.NAME);
            }
        }
        return null;
    }

    private @Nullable Filler organizationAfter(String organization, int apposition) {
        for (int i = apposition + 1; i < sentence.chunks().size() && i <= apposition + 4; i++) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.kind() == Kind.VERB || chunk.kind() == Kind.COMMA || chunk.kind() == Kind.STOP) {
                return null;
            }
            boolean at = chunk.governor() >= 0 && view.lexicon().isCue(view.lower(chunk.governor()), "employedAt");
            for (Named named : at ? view.names(chunk.first(), chunk.end()) : List.<Named>of()) {
                if (named.entity().type() == EntityType.ORGANIZATION) {
                    return new Filler(
                            role(organization),
                            named.mention().firstToken(),
                            named.mention().endToken(),
                            named.entity(),
                            null,
                            Strength.NAME);
                }
            }
        }
        return null;
    }

    /** `44-årige Camilla Dahl`. */
    private @Nullable Filler agedBefore(Filler person, int chunk) {
        for (int i = sentence.chunk(chunk).first(); i < person.first(); i++) {
            String word = view.lower(i);
            int hyphen = word.indexOf('-');
            boolean aged = hyphen == 2
                    && word.substring(0, hyphen).matches("[1-9][0-9]")
                    && view.lexicon().isCue(word.substring(hyphen + 1), "aged");
            if (aged) {
                return ofAge(i, i + 1, word.substring(0, hyphen));
            }
        }
        return null;
    }

    private Filler ofAge(int first, int end, String number) {
        String role = Objects.requireNonNull(
                Objects.requireNonNull(type.besidePerson()).age());
        Value value = new Value(new BigDecimal(number), null, null, "year", false);
        return new Filler(role(role), first, end, null, value, Strength.NOUN);
    }

    /** `, 42 år,`, `(42)`, `, 42,`: right behind the name. */
    private @Nullable Filler age(Filler person) {
        int at = person.end();
        String mark = view.lower(at);
        if (!mark.equals(",") && !mark.equals("(")) {
            return null;
        }
        int first = at + 1;
        DateExpression phrase = view.dateAt(first);
        int end = first;
        while (phrase != null && phrase.equals(view.dateAt(end))) {
            end++;
        }
        if (phrase == null && view.quantityAt(first) != null) {
            end = view.lexicon().isCue(view.lower(first + 1), "years") ? first + 2 : first + 1;
        }
        String number = view.lower(first);
        boolean plausible = end > first && number.matches("[1-9][0-9]") && end - first <= 3;
        return plausible ? ofAge(first, end, number) : null;
    }
}
