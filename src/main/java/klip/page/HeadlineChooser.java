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
    private static final int MAX_PARTINGS = 5;
    private static final int MAX_LENGTH = 1000;
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
            if (one != null && isLikely(one) && !isSiteName(one, siteNames)) {
                candidates.add(withoutSite(WhiteSpace.normalise(one), siteNames));
            }
        }
        candidates.replaceAll(candidate -> withoutWhatOthersLack(candidate, candidates));
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

    private static boolean isLikely(String offered) {
        return offered.length() <= MAX_LENGTH && TextKey.of(offered).length() >= MIN_LENGTH;
    }

    // "Headline - Some Paper" beside "Headline": the paper's name need not be known.
    private static String withoutWhatOthersLack(String candidate, List<String> candidates) {
        List<Integer> partings = SITE_PARTING
                .matcher(candidate)
                .results()
                .map(match -> match.start())
                .limit(MAX_PARTINGS)
                .toList();
        for (int parting : partings) {
            String start = candidate.substring(0, parting);
            if (candidates.stream().anyMatch(other -> TextKey.of(other).equals(TextKey.of(start)))) {
                return start;
            }
        }
        return candidate;
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

    // "Headline | Section | The Site": the parts at the ends, as long as they are the site's name.
    private static String withoutSite(String headline, List<@Nullable String> siteNames) {
        String rest = headline;
        for (int cuts = 0; cuts < MAX_PARTINGS; cuts++) {
            String cut = withoutOneSiteName(rest, siteNames);
            if (cut.equals(rest)) {
                return rest;
            }
            rest = cut;
        }
        return rest;
    }

    private static String withoutOneSiteName(String headline, List<@Nullable String> siteNames) {
        List<int[]> partings = SITE_PARTING
                .matcher(headline)
                .results()
                .map(match -> new int[] {match.start(), match.end()})
                .toList();
        if (partings.isEmpty()) {
            return headline;
        }
        int[] first = partings.get(0);
        int[] last = partings.get(partings.size() - 1);
        if (isSiteName(headline.substring(last[1]), siteNames)) {
            return headline.substring(0, last[0]);
        }
        return isSiteName(headline.substring(0, first[0]), siteNames) ? headline.substring(first[1]) : headline;
    }
}
