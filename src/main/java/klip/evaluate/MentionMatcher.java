package klip.evaluate;

import java.util.List;

/** Which mentions are the same: type, start and end, save that a genitive ending may be in or out. */
final class MentionMatcher {
    private static final int EXACT = 2;
    private static final int BUT_FOR_GENITIVE = 1;
    private static final List<String> GENITIVES = List.of("s", "'s", "’s", "'", "’");

    private MentionMatcher() {}

    static Matching<Located.Mention> match(List<Located.Mention> gold, List<Located.Mention> predicted) {
        return Matching.greedy(gold, predicted, MentionMatcher::agreement);
    }

    private static int agreement(Located.Mention gold, Located.Mention predicted) {
        Range there = gold.range();
        Range found = predicted.range();
        if (there == null || found == null || there.start() != found.start()) {
            return 0;
        }
        if (!gold.type().equals(predicted.type())) {
            return 0;
        }
        if (there.end() == found.end()) {
            return EXACT;
        }
        boolean goldIsLonger = there.end() > found.end();
        String longer =
                goldIsLonger ? gold.mention().text() : predicted.mention().text();
        int extra = Math.abs(there.end() - found.end());
        return isGenitive(longer, extra) ? BUT_FOR_GENITIVE : 0;
    }

    private static boolean isGenitive(String words, int extra) {
        return GENITIVES.stream().anyMatch(ending -> ending.length() == extra && words.endsWith(ending));
    }
}
