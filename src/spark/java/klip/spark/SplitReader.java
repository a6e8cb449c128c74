package klip.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import klip.Klip;
import klip.ReadOptions;
import klip.article.Article;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.PageWork;
import klip.batch.Tally;
import klip.source.PageReference;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the pages of one split with the one pipeline of this Java machine, and commits their lines.
 *
 * @param hadoop how to reach the files
 * @param output the folder of the job
 * @param pageTimeout how long one page may take
 */
record SplitReader(SerializableConfiguration hadoop, String output, Duration pageTimeout) implements Serializable {
    /** Loads its models when the first page comes; all tasks of an executor share it. */
    private static final Klip KLIP = Klip.standard();

    /**
     * Reads and commits.
     *
     * @throws IOException if a file cannot be read or written: the attempt then counts for nothing
     */
    SplitCounts read(String id, Iterator<PageReference> pages) throws IOException {
        AtomicLong tokens = new AtomicLong();
        Tally tally = new Tally();
        PageWork work = PageWork.lines(page -> {
            Article article = KLIP.read(page, ReadOptions.standard());
            tokens.addAndGet(tokens(article.article().text()));
            return article;
        });
        // One thread: the tasks beside this one are the others.
        BatchRun run = new BatchRun(work, 1, pageTimeout, new Interruption());
        Configuration configuration = hadoop.value();
        try (SplitOutput lines =
                new SplitOutput(configuration, new Path(output), id, TaskContext.get().taskAttemptId())) {
            run.run(pages, outcome -> {
                tally.count(outcome);
                lines.take(outcome);
            });
            lines.commit();
        }
        return SplitCounts.of(tally.totals(), tokens.get());
    }

    /** The words between white space. */
    static long tokens(String text) {
        long tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i));
            tokens += word && !inWord ? 1 : 0;
            inWord = word;
        }
        return tokens;
    }
}
