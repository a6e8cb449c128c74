package klip.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import klip.date.Anchor;
import org.jspecify.annotations.Nullable;

/** Makes the gold of one article: what a perfect extractor would give for its page. Not for several threads. */
final class GoldBuilder {
    private static final String GOLD = "gold";

    private final SourceArticle source;
    private final GoldText text;
    private final Map<String, List<GoldText.Placed>> mentions = new LinkedHashMap<>();
    private final Map<String, String> entityIds = new HashMap<>();

    private GoldBuilder(SourceArticle source) {
        this.source = source;
        this.text = new GoldText(source);
        for (GoldText.Placed placed : text.annotations()) {
            if (placed.tag() instanceof Tag.Mention mention) {
                mentions.computeIfAbsent(mention.key(), key -> new ArrayList<>())
                        .add(placed);
                entityIds.putIfAbsent(mention.key(), "e" + (entityIds.size() + 1));
            }
        }
    }

    /**
     * The gold.
     *
     * @param page the page that the templates made of the same article
     */
    static Article build(SourceArticle source, RenderedPage page) {
        return new GoldBuilder(source).article(page);
    }

    private Article article(RenderedPage page) {
        return new Article(
                Article.SCHEMA_VERSION,
                new Article.Producer("klip", GOLD, GOLD),
                page.info(source, text.text()),
                text.segments(),
                text.sentences(),
                entities(),
                dates(),
                source.events().stream().map(this::event).toList(),
                List.of(),
                null);
    }

    private List<Article.Entity> entities() {
        Map<String, SourceArticle.Entity> declared = new HashMap<>();
        source.entities().forEach(entity -> declared.put(entity.key(), entity));
        List<Article.Entity> entities = new ArrayList<>();
        mentions.forEach((key, placed) -> {
            SourceArticle.Entity entity = declared.get(key);
            if (entity != null) {
                entities.add(entity(entity, placed));
            }
        });
        return entities;
    }

    private Article.Entity entity(SourceArticle.Entity entity, List<GoldText.Placed> placed) {
        return new Article.Entity(
                entityIds.getOrDefault(entity.key(), ""),
                entity.type().label(),
                entity.name(),
                AlternateNames.of(
                        entity.name(),
                        placed.stream().map(GoldText.Placed::words).toList()),
                entity.jobTitles(),
                entity.age(),
                placed.stream()
                        .map(at -> new Article.Mention(at.start(), at.end(), at.words(), 1.0))
                        .toList());
    }

    private List<Article.Date> dates() {
        List<Article.Date> dates = new ArrayList<>();
        for (GoldText.Placed at : text.annotations()) {
            if (at.tag() instanceof Tag.Date date) {
                dates.add(new Article.Date(
                        at.start(),
                        at.end(),
                        at.words(),
                        date.type().name(),
                        date.timex(),
                        date.value(),
                        date.modifier() == null ? null : date.modifier().name(),
                        resolvedWith(date)));
            }
        }
        return dates;
    }

    private static @Nullable String resolvedWith(Tag.Date date) {
        if (date.value() == null) {
            return null;
        }
        boolean saysItself = date.value().equals(date.timex());
        Anchor anchor = date.byOtherDate() ? Anchor.OTHER_DATE : saysItself ? Anchor.TEXT : Anchor.DATE_PUBLISHED;
        return anchor.label();
    }

    private Article.Event event(SourceArticle.Event event) {
        EventTags tags = new EventTags(event.id(), text.annotations());
        return new Article.Event(
                event.id(),
                event.type(),
                event.subtype(),
                event.status().label(),
                tags.date(),
                tags.attributedTo().map(this::attribution).orElse(null),
                tags.triggers(),
                tags.participants().stream().map(this::participant).toList(),
                1.0,
                GOLD,
                event.optional() ? true : null);
    }

    private Article.Attribution attribution(GoldText.Placed at) {
        return new Article.Attribution(at.start(), at.end(), at.words(), entityAt(at));
    }

    private Article.Participant participant(EventTags.Role role) {
        GoldText.Placed at = role.at();
        String meant = role.tag().meant();
        return new Article.Participant(
                at.start(),
                at.end(),
                at.words(),
                role.tag().role(),
                meant == null ? entityAt(at) : entityIds.get(meant),
                role.value());
    }

    private @Nullable String entityAt(GoldText.Placed at) {
        for (GoldText.Placed other : text.annotations()) {
            if (other.sameWords(at) && other.tag() instanceof Tag.Mention mention) {
                return entityIds.get(mention.key());
            }
        }
        return null;
    }
}
