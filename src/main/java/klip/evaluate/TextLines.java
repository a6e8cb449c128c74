package klip.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of UTF-8 lines, as data sets come: plain, or gzipped under a name that ends in {@code .gz}. */
public final class TextLines {
    private static final String GZIPPED = ".gz";

    private TextLines() {}

    /**
     * Opens a file; the caller closes it.
     *
     * @throws IOException if it cannot be read, or is not gzipped as its name says
     */
    public static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            InputStream plain = file.toString().endsWith(GZIPPED) ? new GZIPInputStream(in) : in;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
