package klip.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klip.article.Article;
import klip.event.Value;
import org.jspecify.annotations.Nullable;

/** The tags of one event, in order of the text. */
final class EventTags {
    private final List<Article.Trigger> triggers = new ArrayList<>();
    private final List<Role> participants = new ArrayList<>();
    private final List<Article.EventDate> dates = new ArrayList<>();
    private final List<GoldText.Placed> attributions = new ArrayList<>();

    EventTags(String event, List<GoldText.Placed> annotations) {
        for (GoldText.Placed at : annotations) {
            if (at.tag() instanceof Tag.OfEvent tag && tag.event().equals(event)) {
                take(tag, at);
            }
        }
    }

    private void take(Tag.OfEvent tag, GoldText.Placed at) {
        if (tag instanceof Tag.Trigger trigger) {
            triggers.add(
                    trigger.mostExplicit() ? 0 : triggers.size(),
                    new Article.Trigger(at.start(), at.end(), at.words(), at.sentence()));
        } else if (tag instanceof Tag.Participant participant) {
            participants.add(new Role(participant, at));
        } else if (tag instanceof Tag.Attribution) {
            attributions.add(at);
        } else if (at.date() != null) {
            dates.add(new Article.EventDate(
                    at.start(),
                    at.end(),
                    at.words(),
                    at.date().timex(),
                    at.date().value()));
        }
    }

    /** The most explicit first, the others in order of the text. */
    List<Article.Trigger> triggers() {
        return triggers;
    }

    List<Role> participants() {
        return participants;
    }

    /** The first of its dates; null if it has none. */
    Article.@Nullable EventDate date() {
        return dates.isEmpty() ? null : dates.get(0);
    }

    Optional<GoldText.Placed> attributedTo() {
        return attributions.stream().findFirst();
    }

    /** A participant where it stands. */
    record Role(Tag.Participant tag, GoldText.Placed at) {
        Article.@Nullable Value value() {
            Value value = tag.value();
            return value == null
                    ? null
                    : new Article.Value(
                            value.number(),
                            value.max(),
                            value.currency(),
                            value.unit(),
                            value.approximate() ? true : null);
        }
    }
}
