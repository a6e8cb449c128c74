package klip.evaluate;

/** Averages the precision and recall of bodies; one without shingles has none to give. Not for several threads. */
final class BodyCount {
    private double precisions;
    private int withPrecision;
    private double recalls;
    private int withRecall;

    void add(Shingles shingles) {
        if (shingles.predicted() > 0) {
            precisions += (double) shingles.shared() / shingles.predicted();
            withPrecision++;
        }
        if (shingles.gold() > 0) {
            recalls += (double) shingles.shared() / shingles.gold();
            withRecall++;
        }
    }

    Rates rates() {
        return Rates.of(
                withPrecision == 0 ? 0 : precisions / withPrecision, withRecall == 0 ? 0 : recalls / withRecall);
    }
}
