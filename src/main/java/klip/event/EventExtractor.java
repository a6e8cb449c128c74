package klip.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import klip.date.DateExpression;
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
                && (match.loose() || !longer.loose())
                && longer.first() <= match.first()
                && longer.end() >= match.end()
                && longer.words() > match.words();
    }

    private List<Draft> draft(TriggerMatch match) {
        SlotFinder slots = new SlotFinder(sentence, match);
        List<Filler> found = new RoleFiller(sentence, fillers, match, slots).fill();
        boolean needy = match.frame().settings().needs().stream()
                .anyMatch(need -> found.stream().noneMatch(f -> f.role().name().equals(need)));
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
                    !needy && standing(match, filled),
                    Evidence.of(sentence, match, slots, filled, status, date, needy),
                    0));
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

    private void derive(EventType type, List<Filler> found) {
        for (EventType.Derived derived : type.derived()) {
            boolean filled = found.stream().anyMatch(f -> f.role().name().equals(derived.role()));
            Filler source = found.stream()
                    .filter(f -> f.role().name().equals(derived.from()))
                    .findFirst()
                    .orElse(null);
            Role role = type.roles().get(derived.role());
            if (filled || source == null || role == null) {
                continue;
            }
            Filler number = part(role, source);
            if (number != null) {
                found.add(number);
                if (derived.replaces()) {
                    found.remove(source);
                }
            }
        }
    }

    /** What the words of a filler tell; of a name, what its phrase says of a share (`80 per cent of Skibsdata`). */
    private @Nullable Filler part(Role role, Filler source) {
        if (source.strength() != Strength.NAME) {
            return fillers.partOf(role, source.first(), source.end());
        }
        Chunk phrase = sentence.chunk(sentence.chunkAt(source.first()));
        return role.takes("percent") ? fillers.quantity(role, phrase.first(), source.first()) : null;
    }

    /** One of the required sets is filled, and something is a name or a number: else it could be about anybody. */
    private static boolean standing(TriggerMatch match, List<Filled> found) {
        return !match.frame().settings().reference()
                && !match.frame().settings().loose()
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
