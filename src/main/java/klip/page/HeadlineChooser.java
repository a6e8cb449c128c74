package klip.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an article's headline among what a page offers.
 *
 * <p>No one place is right for more than four in five pages, but a right one is nearly always among them, and two places
 * seldom agree on a wrong one.
 */
final class HeadlineChooser {
    private static final Pattern SITE_PARTING = Pattern.compile("\\s+(?:[|–—»·•-]|::)\\s+");
    private static final int MIN_LENGTH = 2;
    /** One that is this much of another, without a kicker or a site's name, is vouched for by it. */
    private static final double MOST_OF = 0.5;

    private HeadlineChooser() {}

    /**
     * The headline; null where none is offered.
     *
     * @param offered from the most trusted place to the least
     * @param siteNames what the site calls itself, which is cut from a headline's ends
     */
    static @Nullable String choose(List<@Nullable String> offered, List<@Nullable String> siteNames) {
        List<String> candidates = new ArrayList<>();
        for (String one : offered) {
            if (one != null && TextKey.of(one).length() >= MIN_LENGTH && !isSiteName(one, siteNames)) {
                candidates.add(withoutSite(WhiteSpace.normalise(one), siteNames));
            }
        }
        String best = null;
        int bestVotes = -1;
        for (String candidate : candidates) {
            int votes = votes(candidate, candidates);
            if (votes > bestVotes) {
                best = candidate;
                bestVotes = votes;
            }
        }
        return best;
    }

    private static int votes(String candidate, List<String> candidates) {
        String key = TextKey.of(candidate);
        int votes = 0;
        for (String other : candidates) {
            String otherKey = TextKey.of(other);
            boolean within =
                    key.length() >= otherKey.length() * MOST_OF && (otherKey.startsWith(key) || otherKey.endsWith(key));
            votes += within ? 1 : 0;
        }
        return votes;
    }

    private static boolean isSiteName(String text, List<@Nullable String> siteNames) {
        return siteNames.stream()
                .anyMatch(name -> name != null && TextKey.of(name).equals(TextKey.of(text)));
    }

    // "Headline | The Site": the part after the last parting, where it is the site's name.
    private static String withoutSite(String headline, List<@Nullable String> siteNames) {
        List<int[]> partings = SITE_PARTING
                .matcher(headline)
                .results()
                .map(match -> new int[] {match.start(), match.end()})
                .toList();
        if (partings.isEmpty()) {
            return headline;
        }
        int[] last = partings.get(partings.size() - 1);
        if (isSiteName(headline.substring(last[1]), siteNames)) {
            return withoutSite(headline.substring(0, last[0]), siteNames);
        }
        int[] first = partings.get(0);
        return isSiteName(headline.substring(0, first[0]), siteNames) ? headline.substring(first[1]) : headline;
    }
}
