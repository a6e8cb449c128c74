package klip.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import klip.date.DateExpression;
import klip.language.Language;
import klip.name.Entity;
import klip.name.Mention;
import klip.text.Sentence;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds events: who did what to whom, when, and whether it is so.
 *
 * <p>How it works, and why so. Each event type is a rule file of frames: words that trigger it, and the grammatical slots
 * in which its roles stand. A sentence is cut into chunks and clauses by closed-class words and a list of verbs; slots
 * are found in those, so that one line of a rule covers straight and inverted order, both Danish passives, participles,
 * relative clauses and coordination, and nominalisations need one line more. A plain list of surface patterns would need
 * a line for each of these and still miss what stands between; a parser would cost a hundred times the speed and has no
 * Danish model that may be shipped. Fixed phrases are used only where the text is fixed: in people notices.
 *
 * <p>Work is bounded on any text: a sentence of more than {@value #MOST_TOKENS} tokens is a list or a table and tells no
 * events, and once {@value #MOST_DRAFTS} mentions of events are found the rest of the text is not read.
 *
 * <p>Thread-safe; rules and lexicons are read when made.
 */
public final class EventFinder {
    /** Each trigger is compared with the clauses and triggers around it, so that long sentences cost by the square. */
    static final int MOST_TOKENS = 300;

    /** Mentions are compared with each other; a page with more than these is no article. */
    static final int MOST_DRAFTS = 3_000;

    private final List<EventType> types;
    private final Map<Language, TriggerFinder> triggers = new EnumMap<>(Language.class);
    private final RoleAdder adder;
    private final Judge judge;

    /** Reads the rules in the jar. */
    public EventFinder() {
        this(EventTypes.builtIn());
    }

    /** Finds by these rules. */
    public EventFinder(EventRules rules) {
        this(rules.types());
    }

    EventFinder(List<EventType> types) {
        this(types, EventModel.builtIn());
    }

    /** Reads the rules in the jar, and judges by a model that is being tried. */
    public EventFinder(EventModel model) {
        this(EventTypes.builtIn(), model);
    }

    EventFinder(List<EventType> types, EventModel model) {
        this.judge = new Judge(model);
        this.types = types;
        this.adder = new RoleAdder(types);
        triggers.put(Language.DANISH, new TriggerFinder(types, Language.DANISH));
        triggers.put(Language.ENGLISH, new TriggerFinder(types, Language.ENGLISH));
    }

    /** The names of the event types, in the order of their files. */
    public List<String> types() {
        return types.stream().map(EventType::name).toList();
    }

    /**
     * The events, in order of their first trigger.
     *
     * @param entities who and what the text names
     * @param dates the date phrases of the text
     * @param published the day of publication, which tells plans from facts; null if unknown
     */
    public List<Event> find(
            TokenizedText text, List<Entity> entities, List<DateExpression> dates, @Nullable LocalDate published) {
        return findings(text, entities, dates, published).events();
    }

    /** The same, with whether all of the text was read. */
    public EventFindings findings(
            TokenizedText text, List<Entity> entities, List<DateExpression> dates, @Nullable LocalDate published) {
        List<Draft> drafts = drafts(text, entities, dates, published);
        List<Draft> happenings = new EventMerger(text.content()).merge(judge.judge(drafts));
        List<Event> events = new Borrower(happenings)
                .lend().stream()
                        .map(Drafts::event)
                        .sorted(Comparator.comparingInt(EventFinder::start))
                        .toList();
        boolean complete = drafts.size() < MOST_DRAFTS
                && text.sentences().stream().allMatch(s -> s.tokens().size() <= MOST_TOKENS);
        return new EventFindings(events, complete);
    }

    /**
     * Every mention that may tell of a happening, likely or not, for a model to be trained on.
     *
     * @param entities who and what the text names
     * @param dates the date phrases of the text
     * @param published the day of publication; null if unknown
     */
    public List<EventCandidate> candidates(
            TokenizedText text, List<Entity> entities, List<DateExpression> dates, @Nullable LocalDate published) {
        return Judge.withContext(drafts(text, entities, dates, published)).stream()
                .map(d ->
                        new EventCandidate(d.type().name(), d.triggers().get(0).span(), d.standing(), d.evidence()))
                .toList();
    }

    private List<Draft> drafts(
            TokenizedText text, List<Entity> entities, List<DateExpression> dates, @Nullable LocalDate published) {
        List<SentenceView> views = views(text, entities, dates);
        References references = new References(views);
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : views) {
            TriggerFinder finder = triggers.get(view.sentence().language());
            if (finder != null && view.size() <= MOST_TOKENS && drafts.size() < MOST_DRAFTS) {
                ParsedSentence sentence = ParsedSentence.of(view);
                drafts.addAll(new EventExtractor(sentence, references, published).extract(finder));
                adder.add(sentence, references, drafts);
            }
        }
        return drafts;
    }

    private static int start(Event event) {
        return event.triggers().stream().mapToInt(t -> t.span().start()).min().orElse(0);
    }

    private static List<SentenceView> views(TokenizedText text, List<Entity> entities, List<DateExpression> dates) {
        List<List<SentenceView.Named>> names = new ArrayList<>();
        text.sentences().forEach(s -> names.add(new ArrayList<>()));
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                names.get(mention.sentence()).add(new SentenceView.Named(mention, entity));
            }
        }
        List<SentenceView> views = new ArrayList<>();
        int date = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            List<DateExpression> here = new ArrayList<>();
            while (date < dates.size()
                    && dates.get(date).span().start() < sentence.span().end()) {
                here.add(dates.get(date++));
            }
            if (sentence.language() != Language.OTHER) {
                views.add(new SentenceView(i, sentence, text.content(), names.get(i), here));
            }
        }
        return views;
    }
}
