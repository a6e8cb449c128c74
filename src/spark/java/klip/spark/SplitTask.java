package klip.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import klip.source.SourceOptions;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.jspecify.annotations.Nullable;

/** Reads the splits of one partition. */
final class SplitTask implements FlatMapFunction<Iterator<Split>, SplitCounts> {
    private static final long serialVersionUID = 1L;

    private final SplitReader reader;
    private final @Nullable String field;
    private final CountAccumulator counts;

    SplitTask(SplitReader reader, @Nullable String field, CountAccumulator counts) {
        this.reader = reader;
        this.field = field;
        this.counts = counts;
    }

    @Override
    public Iterator<SplitCounts> call(Iterator<Split> splits) throws IOException {
        SourceOptions options = SourceOptions.of(List.of()).withField(field);
        List<SplitCounts> done = new ArrayList<>();
        while (splits.hasNext()) {
            Split split = splits.next();
            try (SplitPages pages = new SplitPages(split, reader.hadoop().value(), options)) {
                SplitCounts read = reader.read(split.id(), pages);
                counts.add(read);
                done.add(read);
            }
        }
        return done.iterator();
    }
}
