package klip.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Where a range of the gold text stands in the predicted text.
 *
 * <p>The two differ where the cleaner of pages erred. Without this, one lost word would move every later offset and leave
 * nothing right. White space counts for nothing; for equal texts it is the identity. Immutable.
 */
final class TextAlignment {
    private final boolean identity;
    private final TextTokens gold;
    private final TextTokens predicted;
    private final int[] partner;

    TextAlignment(String goldText, String predictedText) {
        identity = goldText.equals(predictedText);
        gold = new TextTokens(identity ? "" : goldText);
        predicted = new TextTokens(identity ? "" : predictedText);
        partner = TokenAlignment.align(gold, predicted);
    }

    /** The part of the range that the predicted text has; null if it has none of it. */
    @Nullable
    Range map(Range range) {
        if (identity) {
            return range;
        }
        int first = gold.firstEndingAfter(range.start());
        int last = gold.firstEndingAfter(range.end() - 1);
        if (last == gold.size() || gold.range(last).start() >= range.end()) {
            last--;
        }
        while (first <= last && partner[first] < 0) {
            first++;
        }
        while (last >= first && partner[last] < 0) {
            last--;
        }
        return first > last ? null : new Range(start(first, range), end(last, range));
    }

    private int start(int token, Range range) {
        int within = Math.max(0, range.start() - gold.range(token).start());
        return predicted.range(partner[token]).start() + within;
    }

    private int end(int token, Range range) {
        int within = Math.max(0, gold.range(token).end() - range.end());
        return predicted.range(partner[token]).end() - within;
    }
}
