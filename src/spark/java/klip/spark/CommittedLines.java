package klip.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The lines that a split has committed.
 *
 * @param hadoop how to reach them
 * @param output the folder of the job
 * @param kind articles or errors
 */
record CommittedLines(SerializableConfiguration hadoop, String output, String kind)
        implements FlatMapFunction<String, String> {
    @Override
    public Iterator<String> call(String split) throws IOException {
        Path file = SplitOutput.placed(new Path(output), kind, split);
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.getFileSystem(hadoop.value()).open(file), StandardCharsets.UTF_8));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) done -> close(lines));
        return lines.lines().iterator();
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
