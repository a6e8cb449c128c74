package klip.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {
    private static final int LIMIT = 10_000;

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWithItsSubFoldersInCodePointOrder() throws IOException {
        write("b.html", "<p>b");
        write("a/z.txt", "z");
        write("\uff5e.html", "<p>wide tilde");
        write("\ud83d\ude00.html", "<p>emoji");
        assertThat(names(folder.toString())).containsExactly("a/z.txt", "b.html", "\uff5e.html", "\ud83d\ude00.html");
    }

    @Test
    void onlyNamesOfPagesAreReadAndTheRestIsCounted() throws IOException {
        for (String name : List.of("a.HTML", "b.htm", "c.txt", "d.html.gz", "e.txt.GZ", "f.pdf", "g.json.gz", "html")) {
            write(name, "x");
        }
        try (PageSource source = open(folder.toString())) {
            assertThat(source).hasSize(5);
            assertThat(source.skipped()).isEqualTo(3);
        }
    }

    @Test
    void aSingleFileGoesByItsFileName() throws IOException {
        write("deep/page.html", "<p>x");
        assertThat(names(folder.resolve("deep/page.html").toString())).containsExactly("page.html");
    }

    @Test
    void severalFoldersPutTheirNamesFirst() throws IOException {
        write("one/p.html", "x");
        write("two/p.html", "x");
        assertThat(names(path("one"), path("two"))).containsExactly("one/p.html", "two/p.html");
    }

    @Test
    void foldersThatShareANameStayApart() throws IOException {
        write("one/news/p.html", "x");
        write("two/news/p.html", "x");
        assertThat(names(path("one/news"), path("two/news")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aMissingPlaceIsAProblemAndTheOthersAreStillRead() throws IOException {
        write("p.html", "x");
        try (PageSource source = open(path("gone"), path("p.html"))) {
            assertThat(codes(source)).containsExactly("SOURCE_NOT_FOUND", "read");
        }
    }

    @Test
    void aNameThatCannotBeAPathIsAProblem() {
        try (PageSource source = open("a\0b")) {
            assertThat(codes(source)).containsExactly("SOURCE_NOT_FOUND");
        }
    }

    @Test
    void aLinkThatLeadsBackIsAProblem() throws IOException {
        write("a/p.html", "x");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        try (PageSource source = open(folder.toString())) {
            assertThat(codes(source)).containsExactly("SYMLINK_LOOP", "read");
        }
    }

    @Test
    void gzipIsToldByItsFirstBytesWhateverTheName() throws Exception {
        Files.write(folder.resolve("p.html"), gzip("<p>pakket".getBytes(UTF_8)));
        write("q.html.gz", "<p>not packed");
        assertThat(new String(first("p.html").read().bytes(), UTF_8)).isEqualTo("<p>pakket");
        assertThat(new String(first("q.html.gz").read().bytes(), UTF_8)).isEqualTo("<p>not packed");
    }

    @Test
    void aSmallArchiveOfAHugePageIsTooLarge() throws Exception {
        Files.write(folder.resolve("bomb.html.gz"), gzip(new byte[50 * LIMIT]));
        assertThatThrownBy(() -> first("bomb.html.gz").read())
                .isInstanceOfSatisfying(
                        PageException.class, e -> assertThat(e.problem().code()).isEqualTo("PAGE_TOO_LARGE"));
    }

    @Test
    void aPageOfJustTheLimitIsRead() throws Exception {
        Files.write(folder.resolve("p.html"), new byte[LIMIT]);
        assertThat(first("p.html").read().bytes()).hasSize(LIMIT);
    }

    @Test
    void aTruncatedArchiveIsDamaged() throws Exception {
        byte[] whole = gzip("<p>en lang side med mange ord".getBytes(UTF_8));
        Files.write(folder.resolve("p.html.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        assertThatThrownBy(() -> first("p.html.gz").read())
                .isInstanceOfSatisfying(
                        PageException.class, e -> assertThat(e.problem().code()).isEqualTo("GZIP_DAMAGED"));
    }

    @Test
    void aFileThatVanishesIsAProblemOfItsOwn() throws Exception {
        write("p.html", "x");
        PageReference reference = first("p.html");
        Files.delete(folder.resolve("p.html"));
        assertThatThrownBy(reference::read)
                .isInstanceOfSatisfying(
                        PageException.class,
                        e -> assertThat(e.problem().remedy()).isNotBlank());
    }

    @Test
    void standardInputIsHtmlOrTextByHowItStarts() throws Exception {
        assertThat(fromStandardInput("\n <!DOCTYPE html><p>x").format()).isEqualTo(Format.HTML);
        assertThat(fromStandardInput("\ufeff<html>").format()).isEqualTo(Format.HTML);
        assertThat(fromStandardInput("<3 er et hjerte").format()).isEqualTo(Format.TEXT);
        assertThat(fromStandardInput("Overskrift\n\nTekst").format()).isEqualTo(Format.TEXT);
        assertThat(fromStandardInput("").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void includesAndExcludesAreGlobsOverPathsOrLastNames() throws IOException {
        for (String name : List.of("da/a.html", "da/kladde/b.html", "en/c.html", "en/d.txt", "e.html")) {
            write(name, "x");
        }
        assertThat(chosen(List.of("da/**"), List.of())).containsExactly("da/a.html", "da/kladde/b.html");
        assertThat(chosen(List.of("*.html"), List.of("**/kladde/*")))
                .containsExactly("da/a.html", "e.html", "en/c.html");
        assertThat(chosen(List.of("{da,en}/?.{html,txt}"), List.of()))
                .containsExactly("da/a.html", "en/c.html", "en/d.txt");
        assertThat(chosen(List.of(), List.of("?.html"))).containsExactly("en/d.txt");
    }

    @Test
    void aListNamesPlacesOneALine() throws IOException {
        write("pages/a.html", "x");
        write("more/b.txt", "x");
        write("list", path("pages/a.html") + "\n\n" + path("more") + "\r\n" + path("gone.html") + "\n");
        SourceOptions options = SourceOptions.of(List.of()).withLists(List.of(path("list")));
        try (PageSource source = PageSource.open(options, InputStream.nullInputStream())) {
            assertThat(codes(source)).containsExactly("read", "read", "SOURCE_NOT_FOUND");
        }
    }

    @Test
    void aListMayComeOnStandardInput() throws IOException {
        write("a.html", "x");
        InputStream list = new ByteArrayInputStream(path("a.html").getBytes(UTF_8));
        SourceOptions options = SourceOptions.of(List.of()).withLists(List.of("-"));
        try (PageSource source = PageSource.open(options, list)) {
            assertThat(source).extracting(PageReference::source).containsExactly(path("a.html"));
        }
    }

    @Test
    void theFolderOfTheOutputIsNotRead() throws IOException {
        write("a.html", "x");
        write("out/articles.jsonl", "{}");
        SourceOptions options = SourceOptions.of(List.of(folder.toString())).withLeftOut(folder.resolve("out"));
        try (PageSource source = PageSource.open(options, InputStream.nullInputStream())) {
            assertThat(source).extracting(PageReference::source).containsExactly("a.html");
        }
    }

    @Test
    void filesThatShareANameGoByTheirPaths() throws IOException {
        write("one/p.html", "x");
        write("two/p.html", "x");
        assertThat(names(path("one/p.html"), path("two/p.html")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aFolderStandsInTheOrderWhereThePathsOfItsPagesDo() throws IOException {
        for (String name : List.of("a-b/p.html", "a/p.html", "a.html")) {
            write(name, "x");
        }
        assertThat(names(folder.toString())).containsExactly("a-b/p.html", "a.html", "a/p.html");
    }

    @Test
    void aNameThatIsNotUtf8IsAProblemAndTheOthersAreRead() throws IOException, InterruptedException {
        write("a.html", "x");
        // Java cannot make such a name itself.
        String command = "printf x > \"$(printf 'b\\351.html')\"";
        int status = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start()
                .waitFor();
        assumeTrue(status == 0);
        try (PageSource source = open(folder.toString())) {
            assertThat(codes(source)).containsExactly("read", "NAME_NOT_UTF8");
        }
    }

    @Test
    void namesAreReadAsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        int status = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'bl\\303\\245b\\303\\246r.html')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        assumeTrue(status == 0);
        assertThat(names(folder.toString())).containsExactly("bl\u00e5b\u00e6r.html");
    }

    @Test
    void aPipeInAFolderIsNotWaitedFor() throws IOException, InterruptedException {
        write("a.html", "x");
        int status = new ProcessBuilder("mkfifo", path("b.html")).start().waitFor();
        assumeTrue(status == 0);
        assertThat(names(folder.toString())).containsExactly("a.html");
    }

    private List<String> chosen(List<String> includes, List<String> excludes) {
        SourceOptions options = SourceOptions.of(List.of(folder.toString()))
                .withIncludes(includes)
                .withExcludes(excludes);
        List<String> names = new ArrayList<>();
        try (PageSource source = PageSource.open(options, InputStream.nullInputStream())) {
            source.forEach(page -> names.add(page.source()));
        }
        return names;
    }

    private static Page fromStandardInput(String text) throws PageException {
        InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
        try (PageSource source = PageSource.open(List.of("-"), in, LIMIT)) {
            return source.iterator().next().read();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private PageReference first(String name) {
        try (PageSource source = open(path(name))) {
            return source.iterator().next();
        }
    }

    private static PageSource open(String... places) {
        return PageSource.open(List.of(places), InputStream.nullInputStream(), LIMIT);
    }

    private static List<String> names(String... places) {
        List<String> names = new ArrayList<>();
        try (PageSource source = open(places)) {
            source.forEach(page -> names.add(page.source()));
        }
        return names;
    }

    private static List<String> codes(PageSource source) {
        List<String> codes = new ArrayList<>();
        for (PageReference page : source) {
            try {
                page.read();
                codes.add("read");
            } catch (PageException e) {
                codes.add(e.problem().code());
            }
        }
        return codes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
