package klip.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import klip.date.Anchor;
import klip.date.DateExpression;
import klip.date.DateModifier;
import klip.event.Event;
import klip.event.Participant;
import klip.event.Trigger;
import klip.event.Value;
import klip.name.Entity;
import klip.name.Mention;
import klip.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts the facts of one text into the shape of the contract, and numbers them. */
final class FactAssembler {
    private final CodePoints points;
    private final List<Entity> entities;
    private final Map<Entity, String> ids = new HashMap<>();

    FactAssembler(CodePoints points, List<Entity> entities) {
        this.points = points;
        this.entities = entities;
        for (int i = 0; i < entities.size(); i++) {
            ids.put(entities.get(i), "e" + (i + 1));
        }
    }

    /** Two decimals: more would only show the last bits of a floating point sum. */
    static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }

    List<Article.Sentence> sentences(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new Article.Sentence(
                        points.start(sentence.span()),
                        points.end(sentence.span()),
                        sentence.language().tag()))
                .toList();
    }

    List<Article.Entity> entities() {
        return entities.stream().map(this::entity).toList();
    }

    List<Article.Date> dates(List<DateExpression> dates) {
        return dates.stream().map(this::date).toList();
    }

    List<Article.Event> events(List<Event> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> event("v" + (i + 1), events.get(i)))
                .toList();
    }

    private Article.Entity entity(Entity entity) {
        return new Article.Entity(
                id(entity),
                entity.type().label(),
                entity.name(),
                entity.alternateNames(),
                entity.jobTitles(),
                entity.age(),
                entity.mentions().stream().map(this::mention).toList());
    }

    private Article.Mention mention(Mention mention) {
        return new Article.Mention(
                points.start(mention.span()),
                points.end(mention.span()),
                points.words(mention.span()),
                rounded(mention.confidence()));
    }

    private Article.Date date(DateExpression date) {
        DateModifier modifier = date.modifier();
        Anchor anchor = date.anchor();
        return new Article.Date(
                points.start(date.span()),
                points.end(date.span()),
                points.words(date.span()),
                date.type().name(),
                date.timex(),
                date.value(),
                modifier == null ? null : modifier.name(),
                anchor == null ? null : anchor.label());
    }

    private Article.Event event(String id, Event event) {
        return new Article.Event(
                id,
                event.type(),
                event.subtype(),
                event.status().label(),
                eventDate(event.date()),
                attribution(event.attributedTo()),
                event.triggers().stream().map(this::trigger).toList(),
                event.participants().stream().map(this::participant).toList(),
                rounded(event.confidence()),
                event.rule(),
                null);
    }

    private Article.@Nullable EventDate eventDate(@Nullable DateExpression date) {
        return date == null
                ? null
                : new Article.EventDate(
                        points.start(date.span()),
                        points.end(date.span()),
                        points.words(date.span()),
                        date.timex(),
                        date.value());
    }

    private Article.@Nullable Attribution attribution(@Nullable Participant credited) {
        return credited == null
                ? null
                : new Article.Attribution(
                        points.start(credited.span()),
                        points.end(credited.span()),
                        points.words(credited.span()),
                        idOrNull(credited.entity()));
    }

    private Article.Trigger trigger(Trigger trigger) {
        return new Article.Trigger(
                points.start(trigger.span()),
                points.end(trigger.span()),
                points.words(trigger.span()),
                trigger.sentence());
    }

    private Article.Participant participant(Participant participant) {
        return new Article.Participant(
                points.start(participant.span()),
                points.end(participant.span()),
                points.words(participant.span()),
                participant.role(),
                idOrNull(participant.entity()),
                value(participant.value()));
    }

    private static Article.@Nullable Value value(@Nullable Value value) {
        return value == null
                ? null
                : new Article.Value(
                        value.number(),
                        value.max(),
                        value.currency(),
                        value.unit(),
                        value.approximate() ? Boolean.TRUE : null);
    }

    private @Nullable String idOrNull(@Nullable Entity entity) {
        return entity == null ? null : id(entity);
    }

    private String id(Entity entity) {
        String id = ids.get(entity);
        if (id == null) {
            throw new IllegalArgumentException(
                    "an event takes part with an entity that was not found: " + entity.name());
        }
        return id;
    }
}
