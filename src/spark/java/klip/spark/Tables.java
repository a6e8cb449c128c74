package klip.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import klip.article.Json;
import klip.source.Problem;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Makes Parquet tables of the lines that a job has committed: {@code tables/articles} by language and month of
 * publication, {@code tables/errors}, {@code tables/organizations}. Made anew each time, whole or not at all.
 */
final class Tables {
    /** Lines of one file of the table of articles: some 40 MB of Parquet, and little enough to sort in memory. */
    private static final long BYTES_PER_FILE = 128L << 20;

    /** Names are a small part of the lines. */
    private static final int ARTICLE_FILES_PER_ORGANIZATION_FILE = 16;

    private final JavaSparkContext context;
    private final SerializableConfiguration hadoop;
    private final Path output;
    private final Path staging;

    Tables(JavaSparkContext context, Path output) {
        this.context = context;
        this.hadoop = new SerializableConfiguration(context.hadoopConfiguration());
        this.output = output;
        this.staging = new Path(output, "_tables");
    }

    /**
     * Writes them.
     *
     * @param splits those that are committed
     */
    void write(Collection<String> splits) throws IOException {
        FileContext files = FileContext.getFileContext(output.toUri(), hadoop.value());
        discard(files, staging);
        int articleFiles = (int) (bytes(files, splits) / BYTES_PER_FILE) + 1;
        writeErrors(lines(splits, SplitOutput.ERRORS));
        writeOrganizations(
                writeArticles(lines(splits, SplitOutput.ARTICLES), articleFiles),
                articleFiles / ARTICLE_FILES_PER_ORGANIZATION_FILE + 1);
        discard(files, new Path(staging, TableFiles.ATTEMPTS));
        Path tables = new Path(output, "tables");
        discard(files, tables);
        files.rename(staging, tables, Options.Rename.NONE);
    }

    // By range, so that files come out even however many articles a language or a month has.
    private JavaPairRDD<String, OrganizationCount> writeArticles(JavaRDD<String> lines, int files) {
        return lines.mapToPair(line -> new Tuple2<>(ArticleFolder.key(line), line))
                .sortByKey(true, files)
                .mapPartitionsToPair(new ArticleTask(hadoop, staging.toString()));
    }

    private void writeOrganizations(JavaPairRDD<String, OrganizationCount> counts, int files) {
        counts.reduceByKey(OrganizationCount::plus)
                .sortByKey(true, files)
                .map(sum -> Organization.of(sum._1(), sum._2()))
                .foreachPartition(new RowTask<>(hadoop, staging.toString(), "organizations", Organization.class));
    }

    private void writeErrors(JavaRDD<String> lines) {
        lines.map(line -> Json.read(line, Problem.class))
                .coalesce(1)
                .foreachPartition(new RowTask<>(hadoop, staging.toString(), "errors", Problem.class));
    }

    private JavaRDD<String> lines(Collection<String> splits, String kind) {
        return context.parallelize(new ArrayList<>(splits), Math.max(1, splits.size()))
                .flatMap(new CommittedLines(hadoop, output.toString(), kind));
    }

    private long bytes(FileContext files, Collection<String> splits) throws IOException {
        long bytes = 0;
        for (String split : splits) {
            bytes += files.getFileStatus(SplitOutput.placed(output, SplitOutput.ARTICLES, split)).getLen();
        }
        return bytes;
    }

    private static void discard(FileContext files, Path folder) throws IOException {
        if (files.util().exists(folder)) {
            files.delete(folder, true);
        }
    }
}
