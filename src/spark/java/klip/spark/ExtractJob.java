package klip.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import klip.source.SourceOptions;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One job: the pages of many files in, their facts out.
 *
 * <p>Each task reads one split and commits its lines by itself, so a task that is tried again, or runs twice, changes
 * nothing, and what is committed need not be read again. The tables are made of the committed lines.
 */
final class ExtractJob {
    private static final double NANOS_PER_SECOND = 1e9;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Configuration hadoop;
    private final JobOptions options;

    ExtractJob(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.hadoop = context.hadoopConfiguration();
        this.options = options;
    }

    /**
     * Runs it.
     *
     * @throws IOException if the input cannot be listed, or the output not be written
     * @throws JobException if the output folder holds something else
     */
    JobSummary run() throws IOException, JobException {
        long started = System.nanoTime();
        JobFolder folder = JobFolder.open(hadoop, options);
        SplitReader reader = new SplitReader(
                new SerializableConfiguration(hadoop), folder.path().toString(), options.pageTimeout());
        List<Split> splits = new InputFiles(hadoop, options.splitBytes()).splits(options.places());
        ParquetPages parquet = ParquetPages.of(spark, hadoop, options.parquet());
        SortedSet<String> ids = new TreeSet<>(parquet.ids());
        splits.forEach(split -> ids.add(split.id()));
        folder.checkBelongs(ids);
        CountAccumulator counts = new CountAccumulator();
        context.sc().register(counts, "klip");
        read(splits.stream().filter(split -> !folder.isCommitted(split.id())).toList(), reader, counts);
        parquet.read(folder, reader, counts);
        if (options.tables()) {
            new Tables(context, folder.path()).write(ids);
        }
        JobSummary summary = new JobSummary(
                ids.size(),
                (int) ids.stream().filter(folder::isCommitted).count(),
                counts.value(),
                (System.nanoTime() - started) / NANOS_PER_SECOND,
                cpuSeconds());
        folder.finish(summary);
        return summary;
    }

    private void read(List<Split> splits, SplitReader reader, CountAccumulator counts) {
        if (splits.isEmpty()) {
            return;
        }
        SourceOptions source = SourceOptions.of(List.of()).withField(options.field());
        SplitTask task = new SplitTask(reader, source.field(), counts);
        // A task a split: a slow one holds up nobody else.
        context.parallelize(new ArrayList<>(splits), splits.size())
                .mapPartitions(task)
                .count();
    }

    // Of the process: in local mode that is the whole job, on a cluster the driver alone.
    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / NANOS_PER_SECOND
                : 0;
    }
}
