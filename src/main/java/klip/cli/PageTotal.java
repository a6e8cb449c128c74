package klip.cli;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import klip.source.PageReference;
import klip.source.PageSource;
import klip.source.SourceOptions;

/** Counts the pages of a run beside it, where that takes no more than a look at the names of files. */
final class PageTotal {
    private final AtomicLong total = new AtomicLong();

    /** Starts to count. */
    static PageTotal of(SourceOptions options) {
        PageTotal counting = new PageTotal();
        boolean streamed = options.places().contains(PageSource.STANDARD_INPUT)
                || options.lists().contains(PageSource.STANDARD_INPUT);
        if (!streamed) {
            Thread thread = new Thread(() -> counting.count(options), "klip-count");
            thread.setDaemon(true);
            thread.start();
        }
        return counting;
    }

    /** How many there are; 0 while, or where, that is not known. */
    long known() {
        return total.get();
    }

    private void count(SourceOptions options) {
        try (PageSource source = PageSource.open(options, InputStream.nullInputStream())) {
            long count = 0;
            for (PageReference page : source) {
                if (page.heldBytes() > 0) {
                    // From here on it would mean reading everything twice.
                    return;
                }
                count++;
            }
            total.set(count);
        }
    }
}
