package klip.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet files that one attempt of a task writes, one open at a time; like {@link SplitOutput} under names of the
 * attempt until all are whole. Not thread-safe.
 *
 * @param <T> the record that is a row
 */
final class TableFiles<T extends Record> implements AutoCloseable {
    static final String ATTEMPTS = "_attempts";

    private final RecordFields fields;
    private final Configuration hadoop;
    private final Path staging;
    private final String name;
    private final Map<Path, Path> places = new LinkedHashMap<>();
    private @Nullable Path folder;
    private @Nullable ParquetWriter<T> writer;

    /**
     * @param row the record that is a row
     * @param staging the folder that the tables are gathered in
     */
    TableFiles(Class<T> row, Configuration hadoop, Path staging) {
        this.fields = RecordFields.of(row);
        this.hadoop = hadoop;
        this.staging = staging;
        this.name = String.format(Locale.ROOT, "part-%05d.snappy.parquet", TaskContext.getPartitionId());
    }

    /** Adds a row to the file in that folder of a table; a folder that was left is not to be come back to. */
    void write(Path table, T row) throws IOException {
        begin(table);
        Objects.requireNonNull(writer).write(row);
    }

    /** Opens the file in that folder, which stays without rows if none are added. */
    void begin(Path table) throws IOException {
        if (table.equals(folder)) {
            return;
        }
        close();
        Path attempt = new Path(staging, ATTEMPTS + "/" + TaskContext.get().taskAttemptId() + "-" + places.size());
        places.put(attempt, new Path(staging, new Path(table, name)));
        folder = table;
        writer = new Builder(attempt)
                .withConf(hadoop)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build();
    }

    /** Puts the files in their place. */
    void commit() throws IOException {
        close();
        FileSystem files = staging.getFileSystem(hadoop);
        for (Map.Entry<Path, Path> place : places.entrySet()) {
            put(files, place.getKey(), place.getValue());
        }
    }

    // What another attempt has put there is the same, so no harm is done where it is gone for a moment.
    private static void put(FileSystem files, Path attempt, Path place) throws IOException {
        files.mkdirs(place.getParent());
        files.delete(place, false);
        if (!files.rename(attempt, place)) {
            throw new IOException(attempt + " could not be renamed to " + place);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    /** Parquet's own way to be told of a new kind of row. */
    private final class Builder extends ParquetWriter.Builder<T, Builder> {
        Builder(Path file) throws IOException {
            super((OutputFile) HadoopOutputFile.fromPath(file, hadoop));
        }

        @Override
        protected Builder self() {
            return this;
        }

        // Deprecated, but abstract, so it must be there.
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<T> getWriteSupport(Configuration configuration) {
            return new Rows();
        }

        @Override
        protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows();
        }
    }

    /** Gives rows to Parquet. */
    private final class Rows extends WriteSupport<T> {
        private @Nullable RecordConsumer out;

        // Likewise.
        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return new WriteContext(fields.table(), Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(fields.table(), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.out = consumer;
        }

        @Override
        public void write(T row) {
            RecordConsumer consumer = Objects.requireNonNull(out);
            consumer.startMessage();
            fields.write(row, consumer);
            consumer.endMessage();
        }
    }
}
