package klip.evaluate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import klip.Build;
import klip.article.Article;
import klip.article.ArticleAssembler;
import klip.article.ArticleStory;
import klip.article.Facts;
import klip.date.DateExpression;
import klip.date.DateFinder;
import klip.event.Event;
import klip.event.EventCandidate;
import klip.event.EventFinder;
import klip.language.StoryLanguage;
import klip.name.Entity;
import klip.name.EntityType;
import klip.name.Mention;
import klip.name.NameFinder;
import klip.name.TokenRange;
import klip.page.Span;
import klip.page.Story;
import klip.source.Format;
import klip.source.Page;
import klip.text.Sentence;
import klip.text.TextAnalyzer;
import klip.text.Token;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of gold articles with the stages from sentences on, so that events are measured apart from the cleaning of
 * pages and, if asked, from the finding of names. Thread-safe.
 */
public final class GoldTextReader {
    private final TextAnalyzer textAnalyzer = new TextAnalyzer();
    private final NameFinder nameFinder = new NameFinder();
    private final DateFinder dateFinder = new DateFinder();
    private final EventFinder eventFinder;
    private final ArticleAssembler assembler =
            new ArticleAssembler(Build.running().producer());
    private final boolean goldNames;

    /**
     * A reader.
     *
     * @param eventFinder finds the events
     * @param goldNames whether the names are taken from the gold instead of found
     */
    public GoldTextReader(EventFinder eventFinder, boolean goldNames) {
        this.eventFinder = eventFinder;
        this.goldNames = goldNames;
    }

    /** What is found in the text of a gold article, in its segments and published on its day. */
    public Article read(Article gold) {
        Article.Info info = gold.article();
        Prepared prepared = prepare(gold);
        List<Event> events = eventFinder.find(prepared.text, prepared.entities, prepared.dates, prepared.published);
        Page page = new Page(info.source(), Format.TEXT, info.text().getBytes(StandardCharsets.UTF_8), info.url());
        Facts facts = new Facts(prepared.text, prepared.entities, prepared.dates, events, List.of());
        return assembler.assemble(page, prepared.story, prepared.language, facts);
    }

    /** The events of a text of which nothing is known but its segments and their languages; its names are found. */
    List<Event> events(Story story, StoryLanguage language) {
        TokenizedText text = textAnalyzer.analyze(story, language);
        return eventFinder.find(text, nameFinder.find(text), dateFinder.find(text, null), null);
    }

    /** All words of a gold article that may tell of an event, with whether the gold says so; optional events are left out. */
    public List<Labelled> candidates(Article gold) {
        Prepared prepared = prepare(gold);
        List<Labelled> labelled = new ArrayList<>();
        for (EventCandidate candidate :
                eventFinder.candidates(prepared.text, prepared.entities, prepared.dates, prepared.published)) {
            List<Article.Event> same = gold.events().stream()
                    .filter(event -> event.type().equals(candidate.type()))
                    .filter(event -> event.triggers().stream()
                            .anyMatch(t -> ArticleStory.span(gold.article().text(), t.start(), t.end())
                                    .overlaps(candidate.trigger())))
                    .toList();
            boolean counts = same.stream().noneMatch(event -> Boolean.TRUE.equals(event.optional()));
            if (counts) {
                labelled.add(new Labelled(candidate, !same.isEmpty()));
            }
        }
        return labelled;
    }

    /**
     * Words that may tell of an event, and the truth.
     *
     * @param candidate the words
     * @param event whether they do
     */
    public record Labelled(EventCandidate candidate, boolean event) {}

    private record Prepared(
            Story story,
            StoryLanguage language,
            TokenizedText text,
            List<Entity> entities,
            List<DateExpression> dates,
            @Nullable LocalDate published) {}

    private Prepared prepare(Article gold) {
        Story story = ArticleStory.of(gold);
        StoryLanguage language = ArticleStory.language(gold);
        TokenizedText text = textAnalyzer.analyze(story, language);
        LocalDate published = day(gold.article().datePublished());
        List<Entity> entities = goldNames ? entities(gold, text) : nameFinder.find(text);
        return new Prepared(story, language, text, entities, dateFinder.find(text, published), published);
    }

    /** The sentences of a gold article as its text is cut, with the names that the gold has in them. */
    public List<TaggedSentence> sentences(Article gold) {
        TokenizedText text = textAnalyzer.analyze(ArticleStory.of(gold), ArticleStory.language(gold));
        List<List<TokenRange>> names = new ArrayList<>();
        text.sentences().forEach(sentence -> names.add(new ArrayList<>()));
        for (Entity entity : entities(gold, text)) {
            for (Mention mention : entity.mentions()) {
                names.get(mention.sentence())
                        .add(new TokenRange(mention.firstToken(), mention.endToken(), entity.type()));
            }
        }
        List<TaggedSentence> tagged = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            names.get(i).sort(Comparator.comparingInt(TokenRange::first));
            List<String> forms =
                    text.sentences().get(i).tokens().stream().map(Token::form).toList();
            tagged.add(new TaggedSentence(forms, names.get(i)));
        }
        return tagged;
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        int day = "2024-09-10".length();
        return iso == null || iso.length() < day ? null : LocalDate.parse(iso.substring(0, day));
    }

    private static List<Entity> entities(Article gold, TokenizedText text) {
        List<Entity> entities = new ArrayList<>();
        for (Article.Entity entity : gold.entities()) {
            EntityType type = type(entity.type());
            List<Mention> mentions = new ArrayList<>();
            for (Article.Mention mention : entity.mentions()) {
                Mention found =
                        mention(ArticleStory.span(gold.article().text(), mention.start(), mention.end()), type, text);
                if (found != null) {
                    mentions.add(found);
                }
            }
            if (!mentions.isEmpty()) {
                entities.add(new Entity(
                        type,
                        entity.name(),
                        orNone(entity.alternateName()),
                        orNone(entity.jobTitle()),
                        entity.age(),
                        mentions));
            }
        }
        return entities;
    }

    private static List<String> orNone(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }

    private static EntityType type(String label) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no type of entity"));
    }

    /** The tokens that a name covers; null where it lies in none. */
    private static @Nullable Mention mention(Span span, EntityType type, TokenizedText text) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int first = -1;
            int end = -1;
            for (int token = 0;
                    sentence.span().overlaps(span) && token < sentence.tokens().size();
                    token++) {
                if (sentence.tokens().get(token).span().overlaps(span)) {
                    first = first < 0 ? token : first;
                    end = token + 1;
                }
            }
            if (first >= 0) {
                return new Mention(span, type, i, first, end, 1);
            }
        }
        return null;
    }
}
