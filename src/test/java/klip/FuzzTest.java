package klip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import klip.article.Article;
import klip.article.ContractAssert;
import klip.batch.Outcome;
import klip.batch.PageWork;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.PageSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sound input, damaged in ways that keep its structure: every outcome is an article that keeps the contract, or a coded
 * problem that is not {@code INTERNAL_ERROR}.
 *
 * <p>The count is {@code klip.fuzz.count} (the profile {@code fuzz} raises it), the seed {@code klip.fuzz.seed}; a
 * failure names the seed of its round.
 */
class FuzzTest {
    private static final int COUNT = Integer.getInteger("klip.fuzz.count", 20);
    private static final long SEED = Long.getLong("klip.fuzz.seed", 1);
    private static final int LIMIT = 1 << 20;
    private static final Article ARTICLE = article();

    private static final List<String> TROUBLE = List.of(
            "<div>".repeat(300),
            "\ud83d\ude00",
            "e\u0301\u00ad\u00a0",
            "\u2028",
            "99999999999999999999",
            "<!--",
            "]]>",
            "<script type=\"application/ld+json\">{\"@graph\":[",
            "&#x110000;",
            "\u202e",
            "-1",
            "{".repeat(200),
            "\r");

    private final PageWork work = PageWork.lines(Klip.standard(), ReadOptions.standard());

    // Of an archive's pages it is their way here that is tried, so one article does for all.
    private final PageWork sources = PageWork.lines(page -> ARTICLE);

    @TempDir
    Path folder;

    @Test
    void aDamagedPageIsAnArticleOrACodedProblem() throws IOException {
        List<byte[]> pages = seeds(Path.of("corpus/articles/da"), 12);
        pages.addAll(seeds(Path.of("corpus/articles/en"), 6));
        for (int i = 0; i < COUNT; i++) {
            Random random = new Random(SEED + i);
            byte[] page = damaged(pages, random);
            check(SEED + i, work.outcome(new Page("fuzz.html", Format.HTML, page, null)));
        }
    }

    @Test
    void damagedTextIsAnArticleOrACodedProblem() throws IOException {
        List<byte[]> phrases = new ArrayList<>();
        for (String phrase : List.of(
                "Nyt job\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm, 42 år, i 3. kvartal 2024.",
                "Hack\n\nThe attack on 31 February 99999, in the summer of '24, two weeks ago, cost $1.5 million.",
                "Dato\n\nfor 999999999999 år siden, 0. januar 0000, kl. 25.61, om hundrede tusind uger, i går")) {
            phrases.add(phrase.getBytes(UTF_8));
        }
        for (int i = 0; i < COUNT; i++) {
            byte[] text = damaged(phrases, new Random(SEED + i));
            check(SEED + i, work.outcome(new Page("fuzz.txt", Format.TEXT, text, null)));
        }
    }

    @Test
    void aDamagedArchiveGivesPagesAndCodedProblems() throws IOException {
        List<String> names = List.of("a.zip", "a.tar", "a.tar.gz", "a.warc", "a.warc.gz", "a.jsonl", "a.jsonl.gz");
        for (int i = 0; i < COUNT * names.size(); i++) {
            Random random = new Random(SEED + i);
            String name = names.get(i % names.size());
            byte[] archive = damaged(List.of(archive(name)), random);
            Path file = Files.write(folder.resolve(name), archive);
            try (PageSource source = PageSource.open(List.of(file.toString()), InputStream.nullInputStream(), LIMIT)) {
                int pages = 0;
                for (PageReference page : source) {
                    assertThat(++pages)
                            .as("pages in %s, seed %d", name, SEED + i)
                            .isLessThan(1000);
                    check(SEED + i, sources.outcome(page));
                }
            }
        }
    }

    private static Article article() {
        try {
            return Klip.standard().text("Nyt job\n\nAdeno lukker.");
        } catch (PageException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(long seed, Outcome outcome) {
        assertThat(outcome.json()).as("seed %d", seed).doesNotContain("INTERNAL_ERROR");
        if (outcome instanceof Outcome.Read) {
            ContractAssert.assertKeepsContract(outcome.json());
        }
    }

    /** One of the inputs, with up to eight pieces of it cut, doubled, moved, flipped or replaced. */
    private static byte[] damaged(List<byte[]> inputs, Random random) {
        byte[] bytes = inputs.get(random.nextInt(inputs.size()));
        for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(1 << random.nextInt(10)));
            bytes = join(bytes, start, end, replacement(bytes, start, end, inputs, random));
        }
        return bytes;
    }

    private static byte[] replacement(byte[] bytes, int start, int end, List<byte[]> inputs, Random random) {
        byte[] piece = Arrays.copyOfRange(bytes, start, end);
        return switch (random.nextInt(6)) {
            case 0 -> new byte[0];
            case 1 ->
                new String(piece, ISO_8859_1).repeat(1 + random.nextInt(20)).getBytes(ISO_8859_1);
            case 2 -> flipped(piece, random);
            case 3 -> partOf(inputs.get(random.nextInt(inputs.size())), random);
            case 4 -> TROUBLE.get(random.nextInt(TROUBLE.size())).getBytes(UTF_8);
            default -> noise(piece.length, random);
        };
    }

    private static byte[] flipped(byte[] piece, Random random) {
        piece[random.nextInt(piece.length)] ^= (byte) (1 << random.nextInt(8));
        return piece;
    }

    private static byte[] partOf(byte[] other, Random random) {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 200));
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] join(byte[] bytes, int start, int end, byte[] middle) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, start);
        joined.writeBytes(middle);
        joined.write(bytes, end, bytes.length - end);
        return joined.toByteArray();
    }

    private static List<byte[]> seeds(Path articles, int most) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (var files = Files.list(articles)) {
            for (Path file : files.sorted().limit(most).toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static byte[] archive(String name) throws IOException {
        String page = "<p>Adeno lukker sit kontor i Køge.";
        if (name.endsWith(".zip")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (String entry : List.of("a.html", "da/ø.txt", "c.png")) {
                    zip.putNextEntry(new ZipEntry(entry));
                    zip.write(page.getBytes(UTF_8));
                }
            }
            return bytes.toByteArray();
        }
        byte[] plain =
                name.contains(".tar") ? tar() : (name.contains(".warc") ? warc(page) : lines(page)).getBytes(UTF_8);
        return name.endsWith(".gz") ? gzip(plain) : plain;
    }

    private static byte[] tar() throws IOException {
        try (InputStream in = FuzzTest.class.getResourceAsStream("/klip/source/two-pages.tar")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String warc(String page) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: identity\r\n\r\n" + page;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n"
                + "WARC-Date: 2026-03-02T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + block.getBytes(UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
        return record.repeat(3);
    }

    private static String lines(String page) {
        return ("{\"url\":\"https://a.example/\",\"n\":[1,{\"a\":null}],\"html\":\"" + page + "\"}\n").repeat(3);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
