package klip.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.date.DateExpression;
import klip.event.Chunk.Kind;
import klip.event.Draft.Filled;
import klip.event.Filler.Strength;
import klip.event.SentenceView.Named;
import org.jspecify.annotations.Nullable;

/** Makes drafts of the events that one sentence tells. */
final class EventExtractor {
    /** How many sentences back the organisation spoken of may have been named last. */
    private static final int CONTEXT_REACH = 3;

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final FillerReader fillers;
    private final References references;
    private final @Nullable LocalDate published;

    EventExtractor(ParsedSentence sentence, References references, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.references = references;
        this.fillers = new FillerReader(sentence, references);
        this.published = published;
    }

    /** The drafts of a sentence, by trigger. */
    List<Draft> extract(TriggerFinder triggers) {
        List<Draft> drafts = new ArrayList<>();
        List<TriggerMatch> matches = triggers.find(sentence);
        for (TriggerMatch match : matches) {
            if (matches.stream().noneMatch(longer -> covers(longer, match))) {
                drafts.addAll(draft(match));
            }
        }
        return drafts;
    }

    /** `idømt en bøde` says all that `bøde` in it says. */
    private static boolean covers(TriggerMatch longer, TriggerMatch match) {
        return longer.type().sameAs(match.type())
                && longer.first() <= match.first()
                && longer.end() >= match.end()
                && longer.words() > match.words();
    }

    private List<Draft> draft(TriggerMatch match) {
        SlotFinder slots = new SlotFinder(sentence, match);
        List<Filler> found = fill(match, slots);
        if (match.frame().settings().needs().stream()
                .anyMatch(need -> found.stream().noneMatch(f -> f.role().name().equals(need)))) {
            return List.of();
        }
        BesidePersonReader.enrich(match.type(), sentence, found);
        derive(match.type(), found);
        DateExpression date = new DateChooser(sentence).choose(slots, match);
        Status status = new StatusReader(sentence).read(match, slots, date, published);
        Filled credited = Attribution.find(sentence, found);
        Trigger trigger = new Trigger(view.span(match.first(), match.end()), view.index());
        List<Draft> drafts = new ArrayList<>();
        for (List<Filler> alternative : OneEventEach.split(match.type(), found)) {
            List<Filled> filled = new ArrayList<>();
            alternative.forEach(f -> filled.add(new Filled(f.participant(view), f.strength())));
            context(match, filled);
            drafts.add(new Draft(
                    match.type(),
                    match.frame(),
                    subtype(match, alternative),
                    status,
                    date,
                    credited,
                    List.of(trigger),
                    filled,
                    standing(match, filled)));
        }
        return drafts;
    }

    /** Fills a role that the sentence leaves open with the organisation that the sentences before are about. */
    private void context(TriggerMatch match, List<Filled> filled) {
        for (Frame.Assignment assignment : match.frame().slots()) {
            Role role = assignment.role();
            boolean open = filled.stream().noneMatch(f -> f.role().equals(role.name()));
            if (assignment.slot().place() == Slot.Place.CONTEXT && open) {
                Named named = references.organizationName(view, match.first(), CONTEXT_REACH);
                boolean partakes = named == null
                        || filled.stream()
                                .anyMatch(f ->
                                        named.entity().equals(f.participant().entity()));
                if (named != null && !partakes) {
                    filled.add(new Filled(
                            new Participant(role.name(), named.mention().span(), named.entity(), null),
                            Strength.PRONOUN));
                }
            }
        }
    }

    private @Nullable String subtype(TriggerMatch match, List<Filler> found) {
        String given = match.frame().settings().subtype();
        if (given != null) {
            return given;
        }
        for (EventType.SubtypeRule rule : match.type().subtypes()) {
            boolean fits = found.stream()
                    .filter(f -> f.role().name().equals(rule.role()))
                    .anyMatch(f -> rule.nounClass() == null || ofClass(f, rule.nounClass()));
            if (fits) {
                return rule.subtype();
            }
        }
        return null;
    }

    private boolean ofClass(Filler filler, String nounClass) {
        for (int i = filler.first(); i < filler.end(); i++) {
            if (view.nameAt(i) == null && view.lexicon().inNounClass(view.lower(i), nounClass)) {
                return true;
            }
        }
        return false;
    }

    private List<Filler> fill(TriggerMatch match, SlotFinder slots) {
        List<Filler> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<String> filled = new HashSet<>();
        for (Frame.Assignment assignment : match.frame().slots()) {
            Role role = assignment.role();
            if (filled.contains(role.name()) && !role.repeats()) {
                continue;
            }
            int chunk = choose(assignment, slots, taken, match);
            Filler filler = chunk < 0 ? null : read(assignment, chunk, match);
            if (filler != null) {
                found.add(filler);
                filled.add(role.name());
                if (!sharesPhrase(assignment.slot())) {
                    taken.add(chunk);
                }
                found.addAll(coordinated(filler, chunk, taken));
                if (role.repeats() && assignment.slot().place() == Slot.Place.PREPOSITION) {
                    found.addAll(furtherNames(assignment, slots, taken, match));
                }
            }
        }
        return found;
    }

    /** The other names behind the prepositions of a role that repeats (`led by A, with money from B`). */
    private List<Filler> furtherNames(
            Frame.Assignment assignment, SlotFinder slots, Set<Integer> taken, TriggerMatch match) {
        List<Filler> found = new ArrayList<>();
        for (int chunk : slots.candidates(assignment.slot())) {
            Filler filler = taken.contains(chunk) ? null : read(assignment, chunk, match);
            if (filler != null && filler.strength() == Strength.NAME) {
                found.add(filler);
                taken.add(chunk);
            }
        }
        return found;
    }

    private static boolean sharesPhrase(Slot slot) {
        return slot.place() == Slot.Place.GENITIVE || slot.place() == Slot.Place.PHRASE;
    }

    /** The chunk that fills a role best: a name before a noun among subjects, the nearest that fits among the rest. */
    private int choose(Frame.Assignment assignment, SlotFinder slots, Set<Integer> taken, TriggerMatch match) {
        boolean namesFirst = assignment.slot().place() == Slot.Place.SUBJECT
                || assignment.slot().place() == Slot.Place.SENTENCE;
        int best = -1;
        Strength strength = Strength.PRONOUN;
        for (int chunk : slots.candidates(assignment.slot())) {
            if (taken.contains(chunk)) {
                continue;
            }
            Filler filler = read(assignment, chunk, match);
            if (filler == null) {
                continue;
            }
            if (!namesFirst || filler.strength() == Strength.NAME) {
                return chunk;
            }
            if (best < 0 || filler.strength().compareTo(strength) > 0) {
                best = chunk;
                strength = filler.strength();
            }
        }
        return best;
    }

    private @Nullable Filler read(Frame.Assignment assignment, int chunk, TriggerMatch match) {
        return switch (assignment.slot().place()) {
            case GENITIVE -> fillers.genitive(assignment.role(), chunk, match.first());
            case PHRASE -> inPhrase(assignment.role(), chunk, match);
            default -> fillers.fit(assignment.role(), chunk);
        };
    }

    private @Nullable Filler inPhrase(Role role, int index, TriggerMatch match) {
        Chunk chunk = sentence.chunk(index);
        Filler name = fillers.name(role, new Chunk(chunk.kind(), chunk.first(), match.first(), -1), false);
        if (name != null) {
            return name;
        }
        Filler behind =
                fillers.name(role, new Chunk(chunk.kind(), match.end(), Math.max(match.end(), chunk.end()), -1), false);
        return behind != null ? behind : fillers.quantity(role, chunk.first(), chunk.end());
    }

    /** `A, B og C`: the further fillers of a role that repeats, or that makes one event each. */
    private List<Filler> coordinated(Filler filler, int chunk, Set<Integer> taken) {
        List<Filler> found = new ArrayList<>();
        if (filler.strength() != Strength.NAME) {
            return found;
        }
        int behind = chunk;
        while (joined(behind) && addJoined(found, filler.role(), behind + 2, taken)) {
            behind += 2;
        }
        int before = chunk - 2;
        while (before >= 0 && joined(before) && addJoined(found, filler.role(), before, taken)) {
            before -= 2;
        }
        return found;
    }

    private boolean addJoined(List<Filler> found, Role role, int chunk, Set<Integer> taken) {
        Filler next = taken.contains(chunk) ? null : fillers.fit(role, chunk);
        if (next == null || next.strength() != Strength.NAME) {
            return false;
        }
        found.add(next);
        taken.add(chunk);
        return true;
    }

    private boolean joined(int chunk) {
        boolean link = sentence.kindAt(chunk + 1, Kind.CONJUNCTION) || sentence.kindAt(chunk + 1, Kind.COMMA);
        boolean ownClause = sentence.kindAt(chunk + 3, Kind.VERB)
                && sentence.clauseAt(chunk)
                        != sentence.clauseAt(
                                Math.min(chunk + 2, sentence.chunks().size() - 1));
        return link && sentence.kindAt(chunk + 2, Kind.NOUN_PHRASE) && !ownClause;
    }

    private void derive(EventType type, List<Filler> found) {
        for (EventType.Derived derived : type.derived()) {
            boolean filled = found.stream().anyMatch(f -> f.role().name().equals(derived.role()));
            Filler source = found.stream()
                    .filter(f -> f.role().name().equals(derived.from()))
                    .findFirst()
                    .orElse(null);
            Role role = type.roles().get(derived.role());
            if (filled || source == null || role == null || source.strength() == Strength.NAME) {
                continue;
            }
            Filler number = fillers.partOf(role, source.first(), source.end());
            if (number != null) {
                found.add(number);
                if (derived.replaces()) {
                    found.remove(source);
                }
            }
        }
    }

    /** One of the required sets is filled, and something is a name or a number: else it could be about anybody. */
    private static boolean standing(TriggerMatch match, List<Filled> found) {
        return !match.frame().settings().reference()
                && found.stream().anyMatch(EventExtractor::firm)
                && match.type().required().stream().anyMatch(roles -> fills(match, roles, found));
    }

    private static boolean fills(TriggerMatch match, List<String> roles, List<Filled> found) {
        boolean weak = match.frame().settings().weak();
        List<Filled> left = new ArrayList<>(found);
        for (String role : roles) {
            Filled filled = left.stream()
                    .filter(f -> f.role().equals(role) && (!weak || firm(f)))
                    .findFirst()
                    .orElse(null);
            if (filled == null) {
                return false;
            }
            left.remove(filled);
        }
        return true;
    }

    private static boolean firm(Filled filled) {
        return filled.strength() == Strength.NAME || filled.participant().value() != null;
    }
}
