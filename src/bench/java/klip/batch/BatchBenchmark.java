package klip.batch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import klip.Klip;
import klip.ReadOptions;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageReference;

/**
 * How many pages a second of processor time gives, and what memory it takes: {@code BatchBenchmark ARTICLES PAGES [FILE]}.
 *
 * <p>The pages are those of the sample corpus over and over, each made unique and filled up to 60 kB with the scripts and
 * menus that real pages carry. The table goes to FILE as Markdown, else to standard output.
 */
public final class BatchBenchmark {
    private static final int PAGE_LENGTH = 60_000;
    private static final int WARM_UP = 1500;
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PageWork work = PageWork.lines(Klip.standard(), ReadOptions.standard());
    private final StringBuilder table = new StringBuilder();

    private BatchBenchmark() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[1]);
        BatchBenchmark benchmark = new BatchBenchmark();
        benchmark.table.append("| pages | threads | characters of JSON | pages per CPU-s | pages per s | heap, MB |\n");
        benchmark.table.append("|---|---|---|---|---|---|\n");
        for (String language : List.of("da", "en")) {
            List<String> articles = articles(Path.of(args[0], language));
            benchmark.run(articles, WARM_UP, 1);
            benchmark.measure(language, articles, pages, 1);
            benchmark.measure(language, articles, pages, 2);
        }
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), benchmark.document(pages));
        } else {
            System.out.print(benchmark.table);
        }
    }

    private void measure(String language, List<String> articles, int pages, int threads) throws IOException {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long characters = run(articles, pages, threads);
        double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / NANOS;
        double seconds = (System.nanoTime() - wall) / NANOS;
        table.append(String.format(
                Locale.ROOT,
                "| %d %s | %d | %d | %.1f | %.1f | %d |%n",
                pages,
                language,
                threads,
                characters / pages,
                pages / cpuSeconds,
                pages / seconds,
                liveHeap() >> 20));
    }

    private long run(List<String> articles, int pages, int threads) throws IOException {
        long[] characters = {0};
        Iterator<PageReference> references =
                IntStream.range(0, pages).<PageReference>mapToObj(i -> new Generated(articles, i)).iterator();
        new BatchRun(work, threads, BatchRun.PAGE_TIMEOUT, new Interruption())
                .run(references, outcome -> characters[0] += outcome.json().length());
        return characters[0];
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<String> articles(Path folder) throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                articles.add(Files.readString(file));
            }
        }
        return articles;
    }

    private String document(int pages) {
        return "# Speed\n\nWritten by `src/bench/java/klip/batch/BatchBenchmark.java` over " + pages
                + " pages a language, each of 60 kB.\n"
                + "Seconds of the processor are those of the whole process; those of the clock depend on what else runs.\n"
                + "\n"
                + table;
    }

    /**
     * A page that is made when it is read.
     *
     * @param articles the pages it is made of
     * @param number which it is
     */
    private record Generated(List<String> articles, int number) implements PageReference {
        @Override
        public String source() {
            return number + ".html";
        }

        @Override
        public Page read() {
            String article = articles.get(number % articles.size());
            StringBuilder filling = new StringBuilder("<script>var page = " + number + ";");
            while (article.length() + filling.length() < PAGE_LENGTH / 2) {
                filling.append("track(").append(filling.length()).append(");");
            }
            filling.append("</script><ul class=\"menu\">");
            while (article.length() + filling.length() < PAGE_LENGTH) {
                filling.append("<li><a href=\"/emne/").append(filling.length()).append("\">Emne</a></li>");
            }
            String whole = article.replaceFirst("(?=</body>)", filling.append("</ul>").toString());
            return new Page(source(), Format.HTML, whole.getBytes(StandardCharsets.UTF_8), null);
        }
    }
}
