package klip.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void aByteOrderMarkDecidesAndIsNoText() throws PageException {
        assertThat(decode("\ufeffrød".getBytes(UTF_8))).isEqualTo("rød");
        assertThat(decode("\ufeffrød".getBytes(UTF_16LE))).isEqualTo("rød");
        assertThat(decode("\ufeffrød".getBytes(UTF_16BE))).isEqualTo("rød");
    }

    @Test
    void unmarkedUtf16IsToldByItsZeroBytes() throws PageException {
        String page = "<html><p>Rødgrød med fløde</p></html>";
        assertThat(decode(page.getBytes(UTF_16LE))).isEqualTo(page);
        assertThat(decode(page.getBytes(UTF_16BE))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"iso-8859-1\">",
                "<meta charset=latin1>",
                "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; CHARSET=ISO-8859-1'>",
                "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
            })
    void latin1IsReadAsWindows1252(String declaration) throws PageException {
        String page = declaration + "<p>\u201cPrisen er 5 \u20ac\u201d sagde Søren</p>";
        assertThat(decode(page.getBytes(WINDOWS_1252))).isEqualTo(page);
    }

    @Test
    void whatReadsAsUtf8IsUtf8WhateverIsDeclared() throws PageException {
        String page = "<meta charset=iso-8859-1><p>blåbærgrød</p>";
        assertThat(decode(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void windows1252DeclaredAsUtf8IsReadAsWhatItIs() throws PageException {
        String page = "<meta charset=utf-8><p>Håndværkere på Ærø</p>";
        assertThat(decode(page.getBytes(ISO_8859_1))).isEqualTo(page);
    }

    @Test
    void aFewBrokenBytesDoNotMakeUtf8AnythingElse() throws PageException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<meta charset=utf-8><p>æøå æøå ".getBytes(UTF_8));
        bytes.write(0xc3);
        bytes.writeBytes(" slut".getBytes(UTF_8));
        assertThat(decode(bytes.toByteArray())).contains("æøå æøå").endsWith("\ufffd slut");
    }

    @Test
    void anUndeclaredCyrillicPageIsDetected() throws PageException {
        String page = "<p>" + "Сегодня компания объявила о новых планах развития. ".repeat(10);
        assertThat(decode(page.getBytes(Charset.forName("windows-1251")))).isEqualTo(page);
    }

    @Test
    void anUnknownDeclarationIsPassedOver() throws PageException {
        String page = "<meta charset=\"x-no-such-thing\"><p>Ærø</p>";
        assertThat(decode(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void zeroBytesAreNoText() {
        refused(new byte[] {'<', 'p', '>', 0, 'a', 'b', 'c', 'd', 'e', 'f'});
        refused(new byte[2000]);
    }

    @Test
    void binaryWithoutZeroBytesIsNoText() {
        byte[] bytes = new byte[1000];
        java.util.Arrays.fill(bytes, (byte) 3);
        refused(bytes);
    }

    @Test
    void anEmptyPageIsAnEmptyText() throws PageException {
        assertThat(decode(new byte[0])).isEmpty();
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOfSatisfying(
                        PageException.class, e -> assertThat(e.problem().code()).isEqualTo("PAGE_NOT_TEXT"));
    }

    private static String decode(byte[] bytes) throws PageException {
        return new PageDecoder().decode(new Page("page.html", Format.HTML, bytes, null));
    }
}
