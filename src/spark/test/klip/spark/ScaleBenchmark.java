package klip.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures pages per CPU-second of the command line and of Spark in local mode, on the same web archive, each in a
 * process of its own and with its start, and writes the table into {@code docs/scale.md}.
 *
 * <p>Arguments: how many pages; the document.
 */
final class ScaleBenchmark {
    private static final Pattern CPU = Pattern.compile("\"cpuSeconds\"\\s*:\\s*([0-9.]+)");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- measured -->\n).*?(<!-- end -->)");
    private static final String HEAP = "-Xmx3g";

    private final int pages;
    private final Path folder;
    private final Path input;

    private ScaleBenchmark(int pages) throws IOException {
        this.pages = pages;
        this.folder = Files.createTempDirectory("klip-scale");
        this.input = SamplePages.webArchive(folder.resolve("pages.warc.gz"), SamplePages.generate(pages));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ScaleBenchmark benchmark = new ScaleBenchmark(Integer.parseInt(args[0]));
        Path document = Path.of(args[1]);
        String table = Matcher.quoteReplacement(benchmark.table());
        Files.writeString(document, TABLE.matcher(Files.readString(document)).replaceFirst("$1" + table + "$2"));
    }

    private String table() throws IOException, InterruptedException {
        double alone = cpuSeconds("cli", "manifest.json", "klip.cli.Main", "extract");
        double lines = cpuSeconds("lines", "summary.json", "klip.spark.SparkMain", "--lines-only");
        double tables = cpuSeconds("tables", "summary.json", "klip.spark.SparkMain");
        return "\n" + pages + " pages, " + Files.size(input) / 1024
                + " KiB of .warc.gz, two cores; starts included.\n\n"
                + "| | CPU-seconds | pages per CPU-second | of the command line |\n|---|---|---|---|\n"
                + row("`klip extract`", alone, alone)
                + row("Spark `local[2]`, lines", lines, alone)
                + row("Spark `local[2]`, lines and tables", tables, alone)
                + "\n";
    }

    private String row(String name, double seconds, double alone) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.0f %% |\n", name, seconds, pages / seconds, 100 * alone / seconds);
    }

    private double cpuSeconds(String name, String report, String main, String... options)
            throws IOException, InterruptedException {
        Path output = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(options));
        command.addAll(List.of(input.toString(), "-o", output.toString()));
        if (main.contains("Spark")) {
            // As on a cluster, where a file is dealt out to many cores.
            command.addAll(List.of("--split-bytes", String.valueOf(Files.size(input) / 4 + 1)));
        }
        new ProcessBuilder(command).inheritIO().start().waitFor();
        Matcher cpu = CPU.matcher(Files.readString(output.resolve(report)));
        if (!cpu.find()) {
            throw new IllegalStateException("no CPU time in " + report);
        }
        return Double.parseDouble(cpu.group(1));
    }
}
