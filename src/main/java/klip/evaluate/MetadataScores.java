package klip.evaluate;

/**
 * How much of what pages say about their articles is read right, out of the articles whose gold states it.
 *
 * @param headline the same words
 * @param publicationDay the same day, whatever the time
 * @param authors the same set of names, none missing and none too many
 * @param publisher the same name
 */
public record MetadataScores(Accuracy headline, Accuracy publicationDay, Accuracy authors, Accuracy publisher) {}
