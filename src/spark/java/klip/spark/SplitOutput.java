package klip.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import klip.batch.Outcome;
import klip.batch.OutcomeSink;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The lines of one attempt at a split, which appear in the output all together or not at all.
 *
 * <p>Written under a name of the attempt and renamed at the end, so that attempts that fail, are killed or run beside
 * each other leave nothing; the articles come last, and their file, even an empty one, says that the split is done.
 */
final class SplitOutput implements OutcomeSink, AutoCloseable {
    static final String ARTICLES = "articles";
    static final String ERRORS = "errors";
    private static final String ATTEMPTS = "_attempts";
    private static final String ENDING = ".jsonl";

    private final FileContext files;
    private final Path output;
    private final String id;
    private final Path articlesPart;
    private final Path errorsPart;
    private final Writer articles;
    private final Writer errors;

    /**
     * @param output the folder of the whole job
     * @param id the split
     * @param attempt a number that no other attempt has
     */
    SplitOutput(Configuration hadoop, Path output, String id, long attempt) throws IOException {
        this.files = FileContext.getFileContext(output.toUri(), hadoop);
        this.output = output;
        this.id = id;
        this.articlesPart = new Path(output, ATTEMPTS + "/" + id + "-" + attempt + "." + ARTICLES);
        this.errorsPart = new Path(output, ATTEMPTS + "/" + id + "-" + attempt + "." + ERRORS);
        this.articles = writer(articlesPart);
        this.errors = writer(errorsPart);
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        Writer lines = outcome instanceof Outcome.Read ? articles : errors;
        lines.write(outcome.json());
        lines.write('\n');
    }

    /** Puts the lines in their place. */
    void commit() throws IOException {
        close();
        files.rename(errorsPart, placed(output, ERRORS, id), Options.Rename.OVERWRITE);
        files.rename(articlesPart, placed(output, ARTICLES, id), Options.Rename.OVERWRITE);
    }

    /** Ends the writing; what is not committed is never looked at. */
    @Override
    public void close() throws IOException {
        articles.close();
        errors.close();
    }

    /** The lines of a split, articles or errors, where they are once it is committed. */
    static Path placed(Path output, String kind, String split) {
        return new Path(output, kind + "/" + split + ENDING);
    }

    /** The splits that are done. */
    static Set<String> committed(Configuration hadoop, Path output) throws IOException {
        FileContext files = FileContext.getFileContext(output.toUri(), hadoop);
        Path folder = new Path(output, ARTICLES);
        Set<String> done = new TreeSet<>();
        if (!files.util().exists(folder)) {
            return done;
        }
        RemoteIterator<FileStatus> listed = files.listStatus(folder);
        while (listed.hasNext()) {
            String name = listed.next().getPath().getName();
            if (name.endsWith(ENDING)) {
                done.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        return done;
    }

    /** Makes the folders that attempts and lines go to, and removes what stopped attempts left. */
    static void prepare(Configuration hadoop, Path output) throws IOException {
        FileContext files = FileContext.getFileContext(output.toUri(), hadoop);
        Path attempts = new Path(output, ATTEMPTS);
        if (files.util().exists(attempts)) {
            files.delete(attempts, true);
        }
        for (String folder : new String[] {ATTEMPTS, ARTICLES, ERRORS}) {
            files.mkdir(new Path(output, folder), FileContext.DEFAULT_PERM, true);
        }
    }

    /** Removes what attempts left. */
    static void tidy(Configuration hadoop, Path output) throws IOException {
        FileContext.getFileContext(output.toUri(), hadoop).delete(new Path(output, ATTEMPTS), true);
    }

    private Writer writer(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                files.create(
                        file,
                        EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
                        Options.CreateOpts.createParent()),
                StandardCharsets.UTF_8));
    }
}
