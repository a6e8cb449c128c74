package klip.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import klip.article.Json;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageDecoder;
import klip.source.PageException;

/** A page as a JSON line that {@code klip extract} reads as it would have read the page. */
final class PackedPage {
    private static final PageDecoder DECODER = new PageDecoder();

    private PackedPage() {}

    /**
     * The line, without its end.
     *
     * @throws PageException if the page is no text
     */
    static String line(Page page) throws PageException {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("path", page.source());
        if (page.url() != null) {
            object.put("url", page.url());
        }
        object.put(page.format() == Format.HTML ? "html" : "text", DECODER.decode(page));
        return Json.line(object);
    }
}
