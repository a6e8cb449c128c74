package klip.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The gold or the predicted article, its facts placed in the predicted text.
 *
 * @param article the article
 * @param place from an offset range of the article's own text to the predicted text; may give null
 */
record Side(Article article, UnaryOperator<@Nullable Range> place) {
    private @Nullable Range at(int start, int end) {
        return place.apply(new Range(start, end));
    }

    List<Located.Sentence> sentences() {
        return article.sentences().stream()
                .map(sentence -> new Located.Sentence(sentence, at(sentence.start(), sentence.end())))
                .toList();
    }

    List<Located.Mention> mentions() {
        return article.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .map(mention -> new Located.Mention(entity, mention, at(mention.start(), mention.end()))))
                .toList();
    }

    List<Located.Date> dates() {
        return article.dates().stream()
                .map(date -> new Located.Date(date, at(date.start(), date.end())))
                .toList();
    }

    List<Located.Event> events() {
        return article.events().stream().map(this::event).toList();
    }

    private Located.Event event(Article.Event event) {
        List<Range> triggers = event.triggers().stream()
                .map(trigger -> at(trigger.start(), trigger.end()))
                .filter(Objects::nonNull)
                .toList();
        List<Range> sentences = event.triggers().stream()
                .map(trigger -> article.sentences().get(trigger.sentence()))
                .map(sentence -> at(sentence.start(), sentence.end()))
                .filter(Objects::nonNull)
                .toList();
        return new Located.Event(event, triggers, sentences, participants(event));
    }

    private List<Located.Participant> participants(Article.Event event) {
        return event.participants().stream()
                .map(participant -> new Located.Participant(participant, at(participant.start(), participant.end())))
                .toList();
    }
}
