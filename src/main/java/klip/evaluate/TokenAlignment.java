package klip.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of one text are which of another, in order, by patience diff: the longest rising run of tokens that each
 * text has once anchors the two; from the anchors the match is carried on as far as the words agree; between those,
 * again.
 *
 * <p>A small region without such a token is aligned by its longest common subsequence and a large one from its ends
 * inwards, so the work stays about linear whatever the texts hold.
 */
final class TokenAlignment {
    /** The largest product of two region lengths for which a table is filled. */
    private static final int MAX_TABLE = 40_000;

    private final TextTokens from;
    private final TextTokens to;
    private final int[] partner;
    private final Deque<Region> open = new ArrayDeque<>();

    private TokenAlignment(TextTokens from, TextTokens to) {
        this.from = from;
        this.to = to;
        this.partner = new int[from.size()];
        Arrays.fill(partner, -1);
    }

    /** For each token of the first text the index of the same one in the second, or -1. */
    static int[] align(TextTokens from, TextTokens to) {
        TokenAlignment alignment = new TokenAlignment(from, to);
        alignment.open.push(new Region(0, from.size(), 0, to.size(), false, false));
        while (!alignment.open.isEmpty()) {
            alignment.align(alignment.open.pop());
        }
        return alignment.partner;
    }

    /**
     * A part of both texts that is still to be aligned.
     *
     * @param afterMatch whether the tokens before it are matched, so that the match may be carried on into it
     * @param beforeMatch likewise for those behind it
     */
    private record Region(int from, int fromEnd, int to, int toEnd, boolean afterMatch, boolean beforeMatch) {
        boolean isEmpty() {
            return from == fromEnd || to == toEnd;
        }

        int shorter() {
            return Math.min(fromEnd - from, toEnd - to);
        }

        long table() {
            return (long) (fromEnd - from) * (toEnd - to);
        }
    }

    private void align(Region region) {
        Region rest = carryOn(region);
        if (rest.isEmpty()) {
            return;
        }
        List<int[]> anchors = rising(uniquePairs(rest));
        if (!anchors.isEmpty()) {
            split(rest, anchors);
        } else if (rest.table() <= MAX_TABLE) {
            alignByTable(rest);
        } else {
            carryOn(new Region(rest.from, rest.fromEnd, rest.to, rest.toEnd, true, true));
        }
    }

    private Region carryOn(Region region) {
        int start = region.afterMatch ? runAtStart(region) : 0;
        int end = region.beforeMatch ? runAtEnd(region) : 0;
        if (start + end > region.shorter()) {
            start = share(region, region.shorter() - end, start);
            end = region.shorter() - start;
        }
        for (int i = 0; i < start; i++) {
            partner[region.from + i] = region.to + i;
        }
        for (int i = 1; i <= end; i++) {
            partner[region.fromEnd - i] = region.toEnd - i;
        }
        return new Region(
                region.from + start, region.fromEnd - end, region.to + start, region.toEnd - end, false, false);
    }

    // Both ends lay claim to the same words, as where a lost paragraph ends or starts like its neighbour. What is lost
    // is most often whole lines, so what is left over is to start with one.
    private int share(Region region, int least, int most) {
        boolean lost = region.fromEnd - region.from >= region.toEnd - region.to;
        for (int start = least; start <= most; start++) {
            if (lost ? from.startsLine(region.from + start) : to.startsLine(region.to + start)) {
                return start;
            }
        }
        return most;
    }

    private int runAtStart(Region region) {
        int run = 0;
        while (run < region.shorter() && same(region.from + run, region.to + run)) {
            run++;
        }
        return run;
    }

    private int runAtEnd(Region region) {
        int run = 0;
        while (run < region.shorter() && same(region.fromEnd - 1 - run, region.toEnd - 1 - run)) {
            run++;
        }
        return run;
    }

    private boolean same(int fromToken, int toToken) {
        return from.form(fromToken).equals(to.form(toToken));
    }

    private void split(Region region, List<int[]> anchors) {
        int start = region.from;
        int toStart = region.to;
        boolean afterAnchor = false;
        for (int[] anchor : anchors) {
            partner[anchor[0]] = anchor[1];
            open.push(new Region(start, anchor[0], toStart, anchor[1], afterAnchor, true));
            start = anchor[0] + 1;
            toStart = anchor[1] + 1;
            afterAnchor = true;
        }
        open.push(new Region(start, region.fromEnd, toStart, region.toEnd, true, false));
    }

    // Pairs of tokens that occur once in each half of the region, in order of the first text.
    private List<int[]> uniquePairs(Region region) {
        Map<String, Integer> once = once(to, region.to, region.toEnd);
        Map<String, Integer> onceHere = once(from, region.from, region.fromEnd);
        List<int[]> pairs = new ArrayList<>();
        for (int token = region.from; token < region.fromEnd; token++) {
            int there = once.getOrDefault(from.form(token), -1);
            if (there >= 0 && onceHere.getOrDefault(from.form(token), -1) == token) {
                pairs.add(new int[] {token, there});
            }
        }
        return pairs;
    }

    private static Map<String, Integer> once(TextTokens tokens, int start, int end) {
        Map<String, Integer> once = new HashMap<>();
        for (int token = start; token < end; token++) {
            once.merge(tokens.form(token), token, (first, second) -> -1);
        }
        return once;
    }

    // The longest subsequence that rises in the second text too, by patience sorting.
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        return chain(pairs, previous, piles == 0 ? -1 : tops[piles - 1]);
    }

    private static List<int[]> chain(List<int[]> pairs, int[] previous, int last) {
        Deque<int[]> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.push(pairs.get(i));
        }
        return List.copyOf(chain);
    }

    private void alignByTable(Region region) {
        int rows = region.fromEnd - region.from;
        int columns = region.toEnd - region.to;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(region.from + i, region.to + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (same(region.from + i, region.to + j)) {
                partner[region.from + i++] = region.to + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
