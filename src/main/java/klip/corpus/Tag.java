package klip.corpus;

import klip.date.DateModifier;
import klip.date.DateType;
import klip.event.Value;
import org.jspecify.annotations.Nullable;

/** What an annotation says of its words. */
public sealed interface Tag {
    /** A tag that belongs to an event. */
    sealed interface OfEvent extends Tag {
        /** The id of the event, such as {@code v1}. */
        String event();
    }

    /**
     * The words name an entity.
     *
     * @param key the entity's key in the header
     */
    record Mention(String key) implements Tag {}

    /**
     * The words name a happening.
     *
     * @param event the id of the event
     * @param mostExplicit whether this trigger is to stand first
     */
    record Trigger(String event, boolean mostExplicit) implements OfEvent {}

    /**
     * The words tell when the event takes or took effect.
     *
     * @param event the id of the event
     */
    record EventDate(String event) implements OfEvent {}

    /**
     * The words are the source credited for the event.
     *
     * @param event the id of the event
     */
    record Attribution(String event) implements OfEvent {}

    /**
     * The words are a participant.
     *
     * @param event the id of the event
     * @param role as what
     * @param value the number that they state
     * @param meant the key of the entity that a pronoun or description means
     */
    record Participant(
            String event,
            String role,
            @Nullable Value value,
            @Nullable String meant) implements OfEvent {}

    /**
     * The words are a date phrase.
     *
     * @param type its TIMEX3 type
     * @param timex what the words alone say
     * @param value what they mean; null if nothing fixes it
     * @param modifier the TIMEX3 modifier
     * @param byOtherDate whether another date of the text fixed the value
     */
    record Date(
            DateType type,
            String timex,
            @Nullable String value,
            @Nullable DateModifier modifier,
            boolean byOtherDate) implements Tag {}
}
