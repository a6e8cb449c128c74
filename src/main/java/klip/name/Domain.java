package klip.name;

/**
 * The kinds of text that a name model learns from. What counts as a name differs between them, and so does how far another
 * tagger is to be believed, so that some features are told apart by domain (Daumé, 2007).
 */
public enum Domain {
    /** Sentences of an article of news, marked as Klip's own corpus is. */
    ARTICLE,
    /** Sentences by themselves, as the public sets of tagged text have them. */
    OTHER
}
