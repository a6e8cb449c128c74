package klip.page;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageDecoder;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.PageSource;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads a folder of pages with Klip and with readability4j, decoding and parsing included, on one warmed thread.
 *
 * <p>What counts is pages per second of CPU time, since wall clock on a shared machine is noise: the secondary results
 * {@code pages} and {@code cpuNanos}, of which {@link #main} prints the ratio.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class PageBenchmark {
    /** The folder of pages. */
    @Param("../shared/data/pages/dev")
    public String folder = "";

    private final List<Page> pages = new ArrayList<>();
    private final StoryReader reader = new StoryReader();
    private final PageDecoder decoder = new PageDecoder();

    /** The CPU time that pages took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        /** Pages read. */
        public long pages;
        /** CPU time of this thread. */
        public long cpuNanos;

        private long started;

        /** Starts the clock. */
        @Setup(Level.Iteration)
        public void start() {
            pages = 0;
            started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        /** Stops it. */
        @TearDown(Level.Iteration)
        public void stop() {
            cpuNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
        }
    }

    /** Reads the bytes of all pages, so that disks are not measured. */
    @Setup
    public void load() throws IOException, PageException {
        try (PageSource source =
                PageSource.open(List.of(folder), InputStream.nullInputStream(), PageSource.DEFAULT_MAX_BYTES)) {
            for (PageReference reference : source) {
                Page page = reference.read();
                if (page.format() == Format.HTML) {
                    pages.add(page);
                }
            }
        }
    }

    /** Klip's text and metadata. */
    @Benchmark
    public void klip(Cost cost, Blackhole hole) throws PageException {
        for (Page page : pages) {
            hole.consume(reader.read(page));
            cost.pages++;
        }
    }

    /** The same pages by readability4j, from the same decoded text. */
    @Benchmark
    public void readability4j(Cost cost, Blackhole hole) throws PageException {
        for (Page page : pages) {
            hole.consume(new Readability4J("http://page.example/", decoder.decode(page))
                    .parse()
                    .getTextContent());
            cost.pages++;
        }
    }

    /**
     * Measures both and prints a table.
     *
     * @param args the folder of pages, if it is another
     */
    public static void main(String[] args) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(PageBenchmark.class.getName());
        if (args.length > 0) {
            options.param("folder", args[0]);
        }
        StringBuilder table = new StringBuilder("| reader | pages per CPU-second |\n|---|---|\n");
        for (RunResult result : new Runner(options.build()).run()) {
            double pages = result.getSecondaryResults().get("pages").getScore();
            double nanos = result.getSecondaryResults().get("cpuNanos").getScore();
            String name = result.getPrimaryResult().getLabel();
            table.append(String.format(Locale.ROOT, "| %s | %.0f |%n", name, pages * 1e9 / nanos));
        }
        System.out.write(table.toString().getBytes(StandardCharsets.UTF_8), 0, table.length());
        System.out.flush();
    }
}
