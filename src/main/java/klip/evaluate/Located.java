package klip.evaluate;

import java.util.List;
import java.util.Objects;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/** The facts of one side, each with where it stands in the predicted text; null there for what that text lacks. */
final class Located {
    private Located() {}

    record Sentence(Article.Sentence sentence, @Nullable Range range) {}

    record Mention(
            Article.Entity entity,
            Article.Mention mention,
            @Nullable Range range) {
        String type() {
            return entity.type();
        }
    }

    record Date(Article.Date date, @Nullable Range range) {}

    record Participant(
            Article.Participant participant, @Nullable Range range) {}

    /**
     * An event.
     *
     * @param triggers where its triggers stand, those that the text has
     * @param sentences where the sentences of its triggers stand, likewise
     */
    record Event(Article.Event event, List<Range> triggers, List<Range> sentences, List<Participant> participants) {
        String type() {
            return event.type();
        }

        boolean isOptional() {
            return Objects.equals(event.optional(), true);
        }
    }
}
