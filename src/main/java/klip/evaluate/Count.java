package klip.evaluate;

/** Counts towards a {@link Score}. Not for several threads. */
final class Count {
    private int right;
    private int predicted;
    private int gold;

    void add(int moreRight, int morePredicted, int moreGold) {
        right += moreRight;
        predicted += morePredicted;
        gold += moreGold;
    }

    void add(Matching<?> matching) {
        int pairs = matching.pairs().size();
        add(pairs, pairs + matching.spurious().size(), pairs + matching.missed().size());
    }

    Score score() {
        return Score.of(right, predicted, gold);
    }
}
