package klip.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about its article outside the text. Immutable. */
final class MetadataReader {
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]*).*$", Pattern.DOTALL);

    private final PublicationDateFinder dates = new PublicationDateFinder();

    Metadata read(Document document, StructuredData data, PageBlocks page) {
        PageMetas metas = new PageMetas(document);
        PublicationDate published = dates.published(document, metas, data, page);
        return new Metadata(
                address(document, metas),
                headline(document, metas, data),
                firstOf(metas.first("og:description", "description", "twitter:description"), data.description()),
                authors(document, metas, data),
                firstOf(data.publisher(), metas.first("og:site_name", "publisher", "dc.publisher", "application-name")),
                published == null ? null : published.value(),
                dates.modified(document, metas, data),
                published == null ? null : published.from(),
                language(document));
    }

    /** The canonical address, as the page states it; null where it states none that is whole. */
    static @Nullable String address(Document document, PageMetas metas) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        String stated = canonical == null ? null : canonical.attr("href").strip();
        for (String address : Arrays.asList(stated, metas.first("og:url", "al:web:url"))) {
            if (address != null && (address.startsWith("https://") || address.startsWith("http://"))) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String headline(Document document, PageMetas metas, StructuredData data) {
        Element h1 = firstWithWords(document);
        return HeadlineChooser.choose(
                Arrays.asList(
                        data.headline(),
                        h1 == null ? null : h1.text(),
                        metas.first("og:title", "twitter:title", "dc.title", "title"),
                        document.title()),
                Arrays.asList(
                        metas.first("og:site_name"),
                        data.publisher(),
                        metas.first("application-name"),
                        host(address(document, metas)),
                        domain(address(document, metas))));
    }

    // Sites write their own name as mdr.de or as MDR.
    private static @Nullable String host(@Nullable String address) {
        return address == null ? null : HOST.matcher(address).replaceAll("$1");
    }

    private static @Nullable String domain(@Nullable String address) {
        String host = host(address);
        return host == null || host.indexOf('.') < 0 ? null : host.substring(0, host.lastIndexOf('.'));
    }

    /** The first h1 that holds words: logos are often an h1 with a picture. */
    static @Nullable Element firstWithWords(Document document) {
        for (Element h1 : document.getElementsByTag("h1")) {
            if (WhiteSpace.hasWords(h1.text())) {
                return h1;
            }
        }
        return null;
    }

    private static List<String> authors(Document document, PageMetas metas, StructuredData data) {
        if (!data.authors().isEmpty()) {
            return data.authors();
        }
        String meta = metas.first("author", "article:author", "dc.creator", "parsely-author", "sailthru.author");
        if (meta != null && !meta.startsWith("http")) {
            return List.of(meta);
        }
        Element author = document.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
        String name = author == null ? "" : author.text().strip();
        return name.isEmpty() || name.length() > 100 ? List.of() : List.of(name);
    }

    private static @Nullable String language(Document document) {
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").strip();
        return language.isEmpty() ? null : language;
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
