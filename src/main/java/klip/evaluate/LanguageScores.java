package klip.evaluate;

/**
 * How good the answers are for the articles of one language, or for all.
 *
 * @param language the language of the gold's articles, or {@code all}
 * @param articles how many articles
 * @param metadata what pages say about their articles
 * @param body runs of four words of the body, averaged over articles
 * @param sentences exact spans
 * @param entities mentions: exact span and type, a genitive ending in or out
 * @param entityNames of the mentions found, those whose entity has the gold's canonical name
 * @param entityClusters B³ (Bagga and Baldwin 1998) over the mentions found: whether they are grouped into the same
 *     entities
 * @param dateSpans date phrases that overlap
 * @param dateValues date phrases that overlap and mean the same: equal {@code value} or, where the gold has none, equal
 *     {@code timex} and no value guessed
 * @param eventTriggers same type and an overlapping trigger, one to one
 * @param eventSentences same type and a trigger in the same sentence, one to one
 * @param eventArguments of the events found by trigger: same role, and overlapping words or the same entity
 * @param eventDates of the events found by trigger: dates that mean the same
 * @param eventStatus of the events found by trigger: those of the same status
 */
public record LanguageScores(
        String language,
        int articles,
        MetadataScores metadata,
        Rates body,
        Score sentences,
        TypedScore entities,
        Accuracy entityNames,
        Rates entityClusters,
        Score dateSpans,
        Score dateValues,
        TypedScore eventTriggers,
        TypedScore eventSentences,
        Score eventArguments,
        Score eventDates,
        Accuracy eventStatus) {}
