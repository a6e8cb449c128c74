package klip.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import klip.evaluate.TextLines;

/** What plain sentences tell of words, for the lexicon of a name model. */
final class UnlabelledText {
    /** Words rarer than this are left out: a share of so few uses says little. */
    private static final int FEWEST_USES = 6;

    private UnlabelledText() {}

    /** The text files of a folder, plain or gzipped, by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".txt.gz"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * For each word, in lower case, the share of its uses that are capitalised, where no sentence starts.
     *
     * @param folder text files, a sentence a line
     */
    static Map<String, Double> capitalisation(Path folder) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (Path file : files(folder)) {
            try (BufferedReader lines = TextLines.open(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    count(line, counts);
                }
            }
        }
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (count[0] >= FEWEST_USES) {
                shares.put(word, count[1] / (double) count[0]);
            }
        });
        return shares;
    }

    /** Word to path in the tree of classes, from a table of word, path, class and count, plain or gzipped. */
    static Map<String, String> paths(Path table) throws IOException {
        try (BufferedReader lines = TextLines.open(table)) {
            Map<String, String> paths = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                paths.put(columns[0], columns[1]);
            }
            return paths;
        }
    }

    private static void count(String line, Map<String, int[]> counts) {
        boolean opening = true;
        int at = 0;
        while (at < line.length()) {
            if (!Character.isLetter(line.charAt(at))) {
                // After these a capital may be that of a new sentence, a quotation or a list item.
                opening |= ".:?!\"'([-–»“”*•".indexOf(line.charAt(at)) >= 0;
                at++;
                continue;
            }
            int start = at;
            while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '-')) {
                at++;
            }
            if (!opening) {
                int[] count = counts.computeIfAbsent(
                        line.substring(start, at).toLowerCase(Locale.ROOT), unused -> new int[2]);
                count[0]++;
                count[1] += Character.isUpperCase(line.charAt(start)) ? 1 : 0;
            }
            opening = false;
        }
    }
}
