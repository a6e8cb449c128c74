package klip.name;

/**
 * A name that a tagger found.
 *
 * @param range where, and of what type
 * @param confidence how sure the tagger is of its least sure token, 0 to 1
 */
public record FoundName(TokenRange range, double confidence) {}
