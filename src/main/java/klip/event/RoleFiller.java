package klip.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.event.Chunk.Kind;
import klip.event.Filler.Strength;
import org.jspecify.annotations.Nullable;

/** Fills the roles of one trigger's frame from the slots of its clause, in the order of the frame's line. */
final class RoleFiller {
    private final ParsedSentence sentence;
    private final FillerReader fillers;
    private final TriggerMatch match;
    private final SlotFinder slots;
    private final Set<Integer> taken = new HashSet<>();

    RoleFiller(ParsedSentence sentence, FillerReader fillers, TriggerMatch match, SlotFinder slots) {
        this.sentence = sentence;
        this.fillers = fillers;
        this.match = match;
        this.slots = slots;
    }

    /** The fillers found; a role that does not repeat may still have several where phrases are coordinated. */
    List<Filler> fill() {
        List<Filler> found = new ArrayList<>();
        for (Frame.Assignment assignment : match.frame().slots()) {
            Filler held = held(found, assignment.role());
            if (held == null || assignment.role().repeats() || held.strength() == Strength.PRONOUN) {
                add(found, assignment, held);
            }
        }
        if (match.loose()) {
            LonelyNames.fill(sentence, match, found);
        }
        return found;
    }

    private static @Nullable Filler held(List<Filler> found, Role role) {
        return found.stream()
                .filter(f -> f.role().name().equals(role.name()))
                .findFirst()
                .orElse(null);
    }

    /** Adds what a slot gives; a pronoun found before yields only to the name of the one it means. */
    private void add(List<Filler> found, Frame.Assignment assignment, @Nullable Filler held) {
        int chunk = choose(assignment);
        Filler filler = chunk < 0 ? null : read(assignment, chunk);
        if (filler == null) {
            return;
        }
        Role role = assignment.role();
        if (held != null && !role.repeats()) {
            boolean names = filler.strength() == Strength.NAME
                    && held.entity() != null
                    && held.entity().equals(filler.entity());
            if (names) {
                found.set(found.indexOf(held), filler);
                taken.add(chunk);
            }
            return;
        }
        found.add(filler);
        if (!sharesPhrase(assignment.slot())) {
            taken.add(chunk);
        }
        found.addAll(coordinated(filler, chunk));
        if (role.repeats() && assignment.slot().place() == Slot.Place.PREPOSITION) {
            found.addAll(furtherNames(assignment));
        }
    }

    /** The other names behind the prepositions of a role that repeats (`led by A, with money from B`). */
    private List<Filler> furtherNames(Frame.Assignment assignment) {
        List<Filler> found = new ArrayList<>();
        for (int chunk : slots.candidates(assignment.slot())) {
            Filler filler = taken.contains(chunk) ? null : read(assignment, chunk);
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
    private int choose(Frame.Assignment assignment) {
        boolean namesFirst = assignment.slot().place() == Slot.Place.SUBJECT
                || assignment.slot().place() == Slot.Place.SENTENCE;
        int best = -1;
        Strength strength = Strength.PRONOUN;
        for (int chunk : slots.candidates(assignment.slot())) {
            if (taken.contains(chunk)) {
                continue;
            }
            Filler filler = read(assignment, chunk);
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

    private @Nullable Filler read(Frame.Assignment assignment, int chunk) {
        return switch (assignment.slot().place()) {
            case GENITIVE -> fillers.genitive(assignment.role(), chunk, match.first());
            case PHRASE -> inPhrase(assignment.role(), chunk);
            default -> fillers.fit(assignment.role(), chunk);
        };
    }

    private @Nullable Filler inPhrase(Role role, int index) {
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
    private List<Filler> coordinated(Filler filler, int chunk) {
        List<Filler> found = new ArrayList<>();
        if (filler.strength() != Strength.NAME) {
            return found;
        }
        int behind = chunk;
        while (joined(behind) && addJoined(found, filler.role(), behind + 2)) {
            behind += 2;
        }
        int before = chunk - 2;
        while (before >= 0 && joined(before) && addJoined(found, filler.role(), before)) {
            before -= 2;
        }
        return found;
    }

    private boolean addJoined(List<Filler> found, Role role, int chunk) {
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
}
