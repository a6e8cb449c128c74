package klip.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import klip.article.Json;

/** Pages made of the corpus, each time with other names in it, as files of the forms that crawls come in. */
final class SamplePages {
    private static final Path CORPUS = Path.of("corpus/articles");

    private SamplePages() {}

    /** So many pages, no two the same. */
    static List<String> generate(int count) throws IOException {
        List<String> corpus = corpus();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int round = i / corpus.size();
            pages.add(corpus.get(i % corpus.size())
                    .replaceFirst("</p>", " Side " + round + " af Lykke " + round + " ApS.</p>"));
        }
        return pages;
    }

    /** A file with an object a line. */
    static Path jsonLines(Path file, List<String> pages) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Map<String, String> object = new TreeMap<>();
            object.put("html", pages.get(i));
            object.put("url", address(i));
            lines.append(Json.line(object)).append('\n');
        }
        return Files.writeString(file, lines);
    }

    /** A gzipped web archive, a member a record, as CC-NEWS has them: a request before each response. */
    static Path webArchive(Path file, List<String> pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < pages.size(); i++) {
                member(out, record("request", i, "GET / HTTP/1.1\r\n\r\n"));
                member(
                        out,
                        record(
                                "response",
                                i,
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" + pages.get(i)));
            }
        }
        return file;
    }

    private static List<String> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<String> pages = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file));
            }
            return Collections.unmodifiableList(pages);
        }
    }

    private static byte[] record(String type, int number, String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address(number)
                + "\r\nWARC-Date: 2026-03-02T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                + Long.toString(1_000_000_000_00L + number)
                + ">\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    private static void member(OutputStream out, byte[] record) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(record);
        }
        out.write(packed.toByteArray());
    }

    private static String address(int number) {
        return "https://bitposten.example/" + number;
    }
}
