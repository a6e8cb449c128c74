package klip.source;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML pages that a web archive holds: its successful HTTP responses, with their addresses and dates. */
final class WebArchiveReader implements ArchiveReader {
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final String name;
    private final ArchiveBytes bytes;
    private final FileOpener opener;
    private @Nullable WarcReader records;
    private int number;

    WebArchiveReader(String name, ArchiveBytes bytes, FileOpener opener) {
        this.name = name;
        this.bytes = bytes;
        this.opener = opener;
    }

    @Override
    public @Nullable PageReference next() throws IOException {
        if (records == null) {
            records = new WarcReader(bytes.stream());
        }
        for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
            number++;
            if (next.get() instanceof WarcResponse response) {
                PageReference page = page(response, name + "#" + number);
                if (page != null) {
                    return page;
                }
            }
        }
        return null;
    }

    // A record's own faults leave the next one readable; its length stands outside of it.
    private @Nullable PageReference page(WarcResponse response, String source) {
        try {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            boolean html = http.status() / HUNDRED == SUCCESS && isHtml(http.contentType());
            return html ? held(response, http, source) : skipped();
        } catch (PageException e) {
            return new MissingPage(e.problem());
        } catch (IOException | RuntimeException | NoClassDefFoundError e) {
            // The last: brotli needs a library that is not there.
            return new MissingPage(Problems.recordDamaged(source, e));
        }
    }

    private @Nullable PageReference skipped() {
        opener.skip();
        return null;
    }

    private PageReference held(WarcResponse response, HttpResponse http, String source)
            throws IOException, PageException {
        byte[] body = new PageBytes(source, opener.maxBytes()).read(http.bodyDecoded().stream());
        String charset = http.contentType().parameters().get("charset");
        byte[] told = charset == null ? body : StatedCharset.apply(charset, body);
        String retrieved = response.date().toString();
        return new HeldPage(new Page(source, Format.HTML, told, response.target(), retrieved));
    }

    private static boolean isHtml(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }
}
