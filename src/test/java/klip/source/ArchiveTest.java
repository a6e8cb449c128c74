package klip.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final int LIMIT = 10_000;
    private static final String LONG = "en/" + "meget-".repeat(40) + "langt.html";

    @TempDir
    Path folder;

    @Test
    void thePagesOfAZipAreReadInItsOrderAndTheRestIsCounted() throws IOException {
        Path zip = zip("nyt.zip", "da/ø.html", "<p>ø", "a.txt", "a", "logo.png", "x");

        assertThat(read(zip)).containsExactly("nyt.zip/da/ø.html <p>ø", "nyt.zip/a.txt a", "skipped 1");
    }

    @Test
    void aTarIsReadWithLongNamesAndLongContent() throws IOException {
        String content = "<p>" + "ord ".repeat(1000);
        Path tar = write("nyt.tar", tar("a.html", "<p>a", LONG, content, "b.pdf", "x", "c.txt", "c"));

        assertThat(read(tar))
                .containsExactly(
                        "nyt.tar/a.html <p>a", "nyt.tar/" + LONG + " " + content, "nyt.tar/c.txt c", "skipped 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyt.tar.gz", "nyt.tgz"})
    void aTarMayBeGzipped(String name) throws IOException {
        Path tar = write(name, gzip(tar("a.html", "<p>a")));

        assertThat(read(tar)).containsExactly(name + "/a.html <p>a", "skipped 0");
    }

    @Test
    void aTarInPaxFormNamesItsPagesInAHeaderOfTheirOwn() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        tarEntry(tar, "PaxHeaders/x", 'x', "27 path=da/blåbærgrød.html\n".getBytes(UTF_8));
        tarEntry(tar, "x.html", '0', "<p>a".getBytes(UTF_8));

        assertThat(read(write("nyt.tar", tar.toByteArray())))
                .containsExactly("nyt.tar/da/blåbærgrød.html <p>a", "skipped 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void aWebArchiveGivesItsHtmlResponsesWithAddressAndDate(String name) throws IOException, PageException {
        byte[] records = join(
                record("request", "https://bitposten.example/a", "GET /a HTTP/1.1\r\n\r\n"),
                record("response", "https://bitposten.example/a", http("200 OK", "text/html; charset=utf-8", "<p>ø")),
                record("response", "https://bitposten.example/b", http("200 OK", "image/png", "x")),
                record("response", "https://bitposten.example/c", http("404 Not Found", "text/html", "<p>?")),
                record("response", "https://bitposten.example/d", http("200 OK", "text/html", "<p>d")));
        Path warc = write(name, name.endsWith("gz") ? gzip(records) : records);

        assertThat(read(warc)).containsExactly(name + "#2 <p>ø", name + "#5 <p>d", "skipped 2");
        Page page = pages(warc).get(0).read();
        assertThat(page.url()).isEqualTo("https://bitposten.example/a");
        assertThat(page.retrieved()).isEqualTo("2026-03-02T10:11:12Z");
    }

    @Test
    void theServersCharacterSetIsBelievedWhereThePageDoesNotSay() throws IOException, PageException {
        byte[] body = "<p>Rødgrød".getBytes(ISO_8859_1);
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n".getBytes(UTF_8);
        Path warc = write("crawl.warc", record("response", "https://bitposten.example/", join(head, body)));

        assertThat(new PageDecoder().decode(pages(warc).get(0).read())).isEqualTo("<p>Rødgrød");
    }

    @Test
    void aDamagedRecordIsAProblemAndTheNextIsRead() throws IOException {
        Path warc = write(
                "crawl.warc",
                join(
                        record("response", "https://bitposten.example/a", "no HTTP at all"),
                        record("response", "https://bitposten.example/b", http("200 OK", "text/html", "<p>b"))));

        assertThat(read(warc)).containsExactly("crawl.warc#1 RECORD_DAMAGED", "crawl.warc#2 <p>b", "skipped 0");
    }

    @Test
    void jsonLinesHoldHtmlOrTextAndAnAddress() throws IOException, PageException {
        Path lines = write(
                "nyt.jsonl",
                ("{\"url\":\"https://bitposten.example/a\",\"html\":\"<p>\\u00f8\",\"text\":\"ikke mig\"}\n\n"
                                + "{\"n\":[{\"text\":1}],\"text\":\"Overskrift\\n\\nTekst\"}\n{\"n\":1}\nnej\n{\"text\":\"b\"}")
                        .getBytes(UTF_8));

        assertThat(read(lines))
                .containsExactly(
                        "nyt.jsonl#1 \ufeff<p>ø",
                        "nyt.jsonl#3 \ufeffOverskrift\n\nTekst",
                        "nyt.jsonl#4 FIELD_MISSING",
                        "nyt.jsonl#5 LINE_NOT_JSON",
                        "nyt.jsonl#6 \ufeffb",
                        "skipped 0");
        assertThat(pages(lines).get(0).read().url()).isEqualTo("https://bitposten.example/a");
        assertThat(pages(lines).get(0).read().format()).isEqualTo(Format.HTML);
        assertThat(pages(lines).get(1).read().format()).isEqualTo(Format.TEXT);
    }

    @Test
    void aJsonFieldCanBeNamedAndIsToldByHowItStarts() throws IOException, PageException {
        Path lines = write("nyt.jsonl", "{\"body\":\"<p>a\",\"text\":\"b\"}\n{\"body\":\"a\"}\n".getBytes(UTF_8));

        List<PageReference> pages = new ArrayList<>();
        SourceOptions options = SourceOptions.of(List.of(lines.toString())).withField("body");
        PageSource.open(options, InputStream.nullInputStream()).forEach(pages::add);

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).read().format()).isEqualTo(Format.HTML);
        assertThat(pages.get(1).read().format()).isEqualTo(Format.TEXT);
    }

    @Test
    void aLineBeyondTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
        String line = "{\"text\":\"" + "x".repeat(2 * LIMIT) + "\"}\n{\"text\":\"b\"}\n";

        assertThat(read(write("nyt.jsonl", line.getBytes(UTF_8))))
                .containsExactly("nyt.jsonl#1 PAGE_TOO_LARGE", "nyt.jsonl#2 \ufeffb", "skipped 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyt.zip", "nyt.tar", "nyt.tar.gz", "crawl.warc.gz", "nyt.jsonl.gz"})
    void anArchiveThatIsCutShortGivesThePagesBeforeTheCut(String name) throws IOException {
        byte[] whole = archive(name);
        // Far enough in that the first page is whole, and into the second.
        Path cut = write(name, Arrays.copyOf(whole, whole.length * 3 / 4));

        assertThat(read(cut)).hasSize(3).element(1).asString().endsWith(" ARCHIVE_DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyt.zip", "nyt.tar", "nyt.tgz", "crawl.warc", "crawl.warc.gz"})
    void whatIsNoArchiveIsDamagedOrEmptyButNoFault(String name) throws IOException {
        List<String> found =
                read(write(name, "Jeg er ikke, hvad jeg hedder.".repeat(50).getBytes(UTF_8)));

        assertThat(found).allMatch(line -> line.endsWith("ARCHIVE_DAMAGED") || line.equals("skipped 0"));
    }

    @Test
    void aPageInAnArchiveIsNoLargerThanAPageInAFile() throws IOException {
        Path zip = zip("nyt.zip", "a.html", "x".repeat(2 * LIMIT), "b.html", "<p>b");

        assertThat(read(zip)).containsExactly("nyt.zip/a.html PAGE_TOO_LARGE", "nyt.zip/b.html <p>b", "skipped 0");
    }

    @Test
    void anArchiveThatSwellsWithoutEndIsABomb() throws IOException {
        Path file = folder.resolve("bombe.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] zeros = new byte[1 << 20];
            out.write(tarHeader("a.bin", '0', 600L << 20));
            for (int i = 0; i < 600; i++) {
                out.write(zeros);
            }
            out.write(tarHeader("b.html", '0', 0));
        }

        assertThat(read(file)).containsExactly("bombe.tar.gz ARCHIVE_BOMB", "skipped 1");
    }

    @Test
    void archivesInAFolderTakeTheirPlaceInItsOrder() throws IOException {
        zip("b.zip", "x.html", "<p>x");
        write("a.html", "<p>a".getBytes(UTF_8));
        write("c.html", "<p>c".getBytes(UTF_8));

        assertThat(read(folder)).containsExactly("a.html <p>a", "b.zip/x.html <p>x", "c.html <p>c", "skipped 0");
    }

    private byte[] archive(String name) throws IOException {
        String page = noise(1);
        String other = noise(2);
        if (name.endsWith(".zip")) {
            return Files.readAllBytes(zip(name, "a.html", page, "b.html", other));
        }
        if (name.contains(".tar")) {
            byte[] tar = tar("a.html", page, "b.html", other);
            return name.endsWith(".gz") ? gzip(tar) : tar;
        }
        byte[] plain = name.contains(".warc")
                ? join(
                        record("response", "https://a.example/a", http("200 OK", "text/html", page)),
                        record("response", "https://a.example/b", http("200 OK", "text/html", other)))
                : ("{\"html\":\"" + page + "\"}\n{\"html\":\"" + other + "\"}\n").getBytes(UTF_8);
        return gzip(plain);
    }

    /** A page that packs badly, and has nothing in common with another. */
    private static String noise(int seed) {
        return "<p>"
                + new Random(seed)
                        .ints(9000, 'a', 'z')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private List<PageReference> pages(Path place) {
        List<PageReference> pages = new ArrayList<>();
        try (PageSource source = open(place)) {
            source.forEach(pages::add);
        }
        return pages;
    }

    private static PageSource open(Path place) {
        return PageSource.open(List.of(place.toString()), InputStream.nullInputStream(), LIMIT);
    }

    /** The pages, each as its name with its content or the code of its problem, and how many were skipped. */
    private static List<String> read(Path place) {
        List<String> found = new ArrayList<>();
        try (PageSource source = open(place)) {
            for (PageReference page : source) {
                found.add(page.source() + " " + content(page));
            }
            found.add("skipped " + source.skipped());
        }
        return found;
    }

    private static String content(PageReference page) {
        try {
            return new String(page.read().bytes(), UTF_8);
        } catch (PageException e) {
            return e.problem().code();
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    private static byte[] tar(String... namesAndTexts) {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (namesAndTexts[i].length() > 100) {
                tarEntry(tar, "././@LongLink", 'L', (namesAndTexts[i] + "\0").getBytes(UTF_8));
            }
            tarEntry(tar, namesAndTexts[i], '0', namesAndTexts[i + 1].getBytes(UTF_8));
        }
        tar.writeBytes(new byte[1024]);
        return tar.toByteArray();
    }

    private static void tarEntry(ByteArrayOutputStream tar, String name, char type, byte[] content) {
        tar.writeBytes(tarHeader(name, type, content.length));
        tar.writeBytes(content);
        tar.writeBytes(new byte[(512 - content.length % 512) % 512]);
    }

    private static byte[] tarHeader(String name, char type, long size) {
        byte[] header = new byte[512];
        byte[] nameBytes = name.getBytes(UTF_8);
        System.arraycopy(nameBytes, 0, header, 0, Math.min(100, nameBytes.length));
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    }

    private static byte[] record(String type, String url, String block) {
        return record(type, url, block.getBytes(UTF_8));
    }

    private static byte[] record(String type, String url, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-02T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:" + UUID.nameUUIDFromBytes(block)
                + ">\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
