package klip.page;

/**
 * What the name of an element says against its being part of an article.
 *
 * @param trust how surely
 * @param reason what such elements hold
 */
record ZoneRule(Zone.Trust trust, String reason) {}
