package klip.article;

import java.util.List;
import klip.date.DateExpression;
import klip.event.Event;
import klip.name.Entity;
import klip.page.Warning;
import klip.text.TokenizedText;

/**
 * What the stages found in one story's text.
 *
 * @param text its sentences and tokens
 * @param entities who and what it names
 * @param dates its date phrases
 * @param events what happened
 * @param warnings what a reader of the facts should know
 */
public record Facts(
        TokenizedText text,
        List<Entity> entities,
        List<DateExpression> dates,
        List<Event> events,
        List<Warning> warnings) {
    /** Copies the lists. */
    public Facts {
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /** A text in which nothing was looked for, for the reasons given. */
    public static Facts none(TokenizedText text, List<Warning> why) {
        return new Facts(text, List.of(), List.of(), List.of(), why);
    }
}
