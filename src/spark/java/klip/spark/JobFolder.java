package klip.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import klip.Build;
import klip.article.Json;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The output folder of a job: what is in it already, and whether that may be gone on with. */
final class JobFolder {
    private static final String SETTINGS = "job.json";

    private final Configuration hadoop;
    private final Path folder;
    private final Set<String> committed;

    private JobFolder(Configuration hadoop, Path folder, Set<String> committed) {
        this.hadoop = hadoop;
        this.folder = folder;
        this.committed = committed;
    }

    /**
     * Opens a folder.
     *
     * @throws JobException if it holds a job and is not to be gone on with, or a job with other settings
     */
    static JobFolder open(Configuration hadoop, JobOptions options) throws IOException, JobException {
        Path folder = new Path(options.output());
        FileSystem files = folder.getFileSystem(hadoop);
        Path settings = new Path(folder, SETTINGS);
        String wanted = Json.line(settings(options));
        if (!files.exists(settings)) {
            write(files, settings, wanted);
        } else if (!options.resumed()) {
            throw new JobException(folder + " holds the output of a job; give --resume to go on with it");
        } else if (!read(files, settings).equals(wanted)) {
            throw new JobException(folder + " was made by another Klip or with other settings; take another folder");
        }
        SplitOutput.prepare(hadoop, folder);
        return new JobFolder(hadoop, folder, SplitOutput.committed(hadoop, folder));
    }

    Path path() {
        return folder;
    }

    boolean isCommitted(String split) {
        return committed.contains(split);
    }

    /**
     * Looks whether all that is committed belongs to the input.
     *
     * @throws JobException if a split is there that the input does not have
     */
    void checkBelongs(Set<String> splits) throws JobException {
        if (!splits.containsAll(committed)) {
            throw new JobException(folder + " was made of other input, or of files that have changed since;"
                    + " take another folder");
        }
    }

    /** Writes what the job did, and removes what attempts left. */
    void finish(Object summary) throws IOException {
        write(folder.getFileSystem(hadoop), new Path(folder, "summary.json"), Json.line(summary));
        SplitOutput.tidy(hadoop, folder);
    }

    private static SortedMap<String, String> settings(JobOptions options) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("version", Build.running().version());
        settings.put("models", Build.running().models());
        settings.put("field", String.valueOf(options.field()));
        settings.put("splitBytes", String.valueOf(options.splitBytes()));
        return settings;
    }

    private static String read(FileSystem files, Path file) throws IOException {
        try (FSDataInputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void write(FileSystem files, Path file, String line) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
