package klip.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader, or that are no pages at all; what is wrong with them is a coded problem. */
class HostileBytesTest {
    private static final long HUGE = 200L << 20;

    @ParameterizedTest
    @ValueSource(strings = {"<p>Endnu et afsnit, som slutter her.</p>\n", "<p>", "a"})
    void ofAHugePageOrAnEndlessLineNoMoreThanTheLimitIsRead(String unit) {
        Endless page = new Endless(unit, HUGE);
        assertThat(code(page)).isEqualTo("PAGE_TOO_LARGE");
        assertThat(page.given).isBetween((long) PageSource.DEFAULT_MAX_BYTES, PageSource.DEFAULT_MAX_BYTES + 20_000L);
    }

    @Test
    void aHugePageThatIsGzippedToASmallFileIsTooLarge() throws IOException {
        byte[] small = gzip(new Endless("<p>", 20 << 20).readAllBytes());
        assertThat(small.length).isLessThan(1 << 20);
        assertThat(code(new ByteArrayInputStream(small))).isEqualTo("PAGE_TOO_LARGE");
    }

    @Test
    void aPageWithinTheLimitIsReadHoweverLongItsLine() throws PageException, IOException {
        Page page = read(new Endless("a", 10 << 20));
        assertThat(new PageDecoder().decode(page)).hasSize(10 << 20);
    }

    @Test
    void pagesThatAreGzippedTwiceAreNoText() throws IOException {
        assertThat(code(new ByteArrayInputStream(gzip(gzip("<p>pakket</p>".getBytes(UTF_8))))))
                .isEqualTo("PAGE_NOT_TEXT");
    }

    @Test
    void picturesAndProgramsWithTheNameOfAPageAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0};
        byte[] pdf =
                Arrays.copyOf("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj <<>> stream\n".getBytes(ISO_8859_1), 500);
        assertThat(code(new ByteArrayInputStream(png))).isEqualTo("PAGE_NOT_TEXT");
        assertThat(code(new ByteArrayInputStream(pdf))).isEqualTo("PAGE_NOT_TEXT");
    }

    @Test
    void anEmptyFileAndAFileOfSpacesAreEmptyPages() throws PageException, IOException {
        assertThat(new PageDecoder().decode(read(new ByteArrayInputStream(new byte[0]))))
                .isEmpty();
        assertThat(new PageDecoder().decode(read(new ByteArrayInputStream("  \n ".getBytes(UTF_8)))))
                .isBlank();
    }

    private static String code(InputStream bytes) {
        List<String> code = new ArrayList<>();
        assertThatThrownBy(() -> new PageDecoder().decode(read(bytes)))
                .isInstanceOfSatisfying(
                        PageException.class, e -> code.add(e.problem().code()));
        return code.get(0);
    }

    private static Page read(InputStream bytes) throws PageException, IOException {
        return new Page("p.html", Format.HTML, new PageBytes("p.html", PageSource.DEFAULT_MAX_BYTES).read(bytes), null);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    /** The same few bytes over and over, so that no file of that size is needed. */
    private static final class Endless extends InputStream {
        private final byte[] unit;
        private final long length;
        private long given;

        Endless(String unit, long length) {
            this.unit = unit.getBytes(UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            return given == length ? -1 : unit[(int) (given++ % unit.length)];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = (int) Math.min(most, length - given);
            for (int i = 0; i < count; i++) {
                into[from + i] = unit[(int) (given++ % unit.length)];
            }
            return count == 0 && most > 0 ? -1 : count;
        }
    }
}
