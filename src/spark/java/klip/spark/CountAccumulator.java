package klip.spark;

import org.apache.spark.util.AccumulatorV2;

/** Adds up the counts of tasks, each task's once, and shows them in Spark's own pages while the job runs. */
final class CountAccumulator extends AccumulatorV2<SplitCounts, SplitCounts> {
    private static final long serialVersionUID = 1L;

    private SplitCounts sum = SplitCounts.none();

    @Override
    public boolean isZero() {
        return sum.equals(SplitCounts.none());
    }

    @Override
    public CountAccumulator copy() {
        CountAccumulator copy = new CountAccumulator();
        copy.sum = sum;
        return copy;
    }

    @Override
    public void reset() {
        sum = SplitCounts.none();
    }

    @Override
    public void add(SplitCounts counts) {
        sum = sum.plus(counts);
    }

    @Override
    public void merge(AccumulatorV2<SplitCounts, SplitCounts> other) {
        sum = sum.plus(other.value());
    }

    @Override
    public SplitCounts value() {
        return sum;
    }
}
