package klip.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageReference;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Pages in Parquet files: the column {@code html}, text or bytes, and {@code url} where there is one. */
final class ParquetPages {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final @Nullable JavaRDD<Row> rows;
    private final String input;

    private ParquetPages(@Nullable JavaRDD<Row> rows, String input) {
        this.rows = rows;
        this.input = input;
    }

    /**
     * The pages of these places, named by file and row, from 1.
     *
     * @throws JobException if the files have no column html
     */
    static ParquetPages of(SparkSession spark, Configuration hadoop, List<String> places)
            throws IOException, JobException {
        if (places.isEmpty()) {
            return new ParquetPages(null, "");
        }
        Dataset<Row> table = spark.read().parquet(places.toArray(new String[0]));
        List<String> columns = Arrays.asList(table.columns());
        if (!columns.contains("html")) {
            throw new JobException("the Parquet files have no column html, but " + columns);
        }
        Column url = columns.contains("url") ? functions.col("url") : functions.lit(null);
        JavaRDD<Row> rows = table.select(
                        functions.col("html"),
                        url.cast(DataTypes.StringType),
                        functions.col("_metadata.file_name"),
                        functions.col("_metadata.row_index"))
                .javaRDD();
        return new ParquetPages(rows, described(hadoop, table.inputFiles()));
    }

    /** The names of its splits. */
    List<String> ids() {
        return rows == null
                ? List.of()
                : IntStream.range(0, rows.getNumPartitions()).mapToObj(this::id).toList();
    }

    /** Reads those that are not committed. */
    void read(JobFolder folder, SplitReader reader, CountAccumulator counts) {
        List<String> ids = ids();
        List<Boolean> spared = ids.stream().map(folder::isCommitted).toList();
        if (rows == null || !spared.contains(false)) {
            return;
        }
        rows.mapPartitions(partition -> {
                    int number = TaskContext.getPartitionId();
                    if (spared.get(number)) {
                        return List.<SplitCounts>of().iterator();
                    }
                    SplitCounts read = reader.read(ids.get(number), new Pages(partition));
                    counts.add(read);
                    return List.of(read).iterator();
                })
                .count();
    }

    private String id(int partition) {
        return Split.hash(input + partition);
    }

    // The rows of a partition follow from the files and from how many of them there are.
    private static String described(Configuration hadoop, String[] files) throws IOException {
        StringBuilder described = new StringBuilder();
        for (String file : Arrays.stream(files).sorted().toList()) {
            Path path = new Path(file);
            described.append(path.getFileSystem(hadoop).getFileStatus(path).getLen())
                    .append(' ')
                    .append(file)
                    .append('\n');
        }
        return described.toString();
    }

    /** The pages of some rows. */
    private record Pages(Iterator<Row> rows) implements Iterator<PageReference> {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public PageReference next() {
            Row row = rows.next();
            String source = row.getString(2) + "#" + (row.getLong(3) + 1);
            return new RowPage(new Page(source, Format.HTML, bytes(row), row.getString(1)));
        }

        // A string is decoded already, whatever its markup says: the mark outranks that.
        private static byte[] bytes(Row row) {
            if (row.isNullAt(0)) {
                return new byte[0];
            }
            return row.get(0) instanceof byte[] bytes
                    ? bytes
                    : (BYTE_ORDER_MARK + row.getString(0)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * A page that a row holds.
     *
     * @param page the page
     */
    private record RowPage(Page page) implements PageReference {
        @Override
        public String source() {
            return page.source();
        }

        @Override
        public Page read() {
            return page;
        }

        @Override
        public int heldBytes() {
            return page.bytes().length;
        }
    }
}
