package klip.spark;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of organizations.
 *
 * @param id of all articles' mentions of it, in any job: a hash of the key
 * @param key what its names agree in
 * @param name the one that most articles give
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param firstSeen the first day of publication, as precise as stated
 * @param lastSeen the last
 */
record Organization(
        String id,
        String key,
        String name,
        long articles,
        long mentions,
        @Nullable String firstSeen,
        @Nullable String lastSeen) {
    private static final int ID_LENGTH = 16;

    static Organization of(String key, OrganizationCount count) {
        return new Organization(
                Split.hash("Organization " + key).substring(0, ID_LENGTH),
                key,
                count.name(),
                count.articles(),
                count.mentions(),
                count.firstSeen(),
                count.lastSeen());
    }
}
