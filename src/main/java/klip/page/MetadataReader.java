package klip.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about its article outside the text. Immutable. */
final class MetadataReader {
    /** What readers wrote has names and dates of its own; the body is named for whether it may have any. */
    static final String COMMENTS = "[class*=comment]:not(body), [id*=comment], [class*=kommentar]:not(body)";

    private static final int MAX_TITLES = 5;
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]*).*$", Pattern.DOTALL);

    private final PublicationDateFinder dates = new PublicationDateFinder();
    private final AuthorFinder authors;

    MetadataReader(Phrases phrases) {
        this.authors = new AuthorFinder(phrases);
    }

    Metadata read(Document document, StructuredData data, PageBlocks page, @Nullable String url) {
        PageMetas metas = new PageMetas(document);
        String address = firstOf(address(document, metas), url);
        SiteNames sites = siteNames(metas, data, address);
        PublicationDate published = dates.published(document, metas, data, page, address);
        return new Metadata(
                address,
                headline(document, metas, data, sites),
                firstOf(metas.first("og:description", "description", "twitter:description"), data.description()),
                authors.find(document, metas, data, page, sites),
                firstOf(data.publisher(), metas.first("og:site_name", "publisher", "dc.publisher", "application-name")),
                published == null ? null : published.value(),
                dates.modified(document, metas, data, page),
                published == null ? null : published.from(),
                language(document));
    }

    /** The canonical address, as the page states it; null where it states none that is whole. */
    private static @Nullable String address(Document document, PageMetas metas) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        String stated = canonical == null ? null : canonical.attr("href").strip();
        for (String address : Arrays.asList(stated, metas.first("og:url", "al:web:url"))) {
            if (address != null && (address.startsWith("https://") || address.startsWith("http://"))) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String headline(Document document, PageMetas metas, StructuredData data, SiteNames sites) {
        List<String> printed = new ArrayList<>();
        Element marked = document.selectFirst("[itemprop=headline]");
        if (marked != null) {
            printed.add(marked.text());
        }
        printed.addAll(firstTitles(document));
        return HeadlineChooser.choose(
                new HeadlineChooser.Offers(
                        data.headline(),
                        metas.first("og:title", "twitter:title", "dc.title", "title"),
                        printed,
                        document.title()),
                sites);
    }

    private static SiteNames siteNames(PageMetas metas, StructuredData data, @Nullable String address) {
        return new SiteNames(Arrays.asList(
                metas.first("og:site_name"),
                data.publisher(),
                metas.first("application-name"),
                host(address),
                domain(address)));
    }

    // Sites write their own name as mdr.de or as MDR.
    private static @Nullable String host(@Nullable String address) {
        return address == null ? null : HOST.matcher(address).replaceAll("$1");
    }

    private static @Nullable String domain(@Nullable String address) {
        String host = host(address);
        return host == null || host.indexOf('.') < 0 ? null : host.substring(0, host.lastIndexOf('.'));
    }

    private static List<String> firstTitles(Document document) {
        return document.getElementsByTag("h1").stream()
                .limit(MAX_TITLES)
                .map(Element::text)
                .filter(WhiteSpace::hasWords)
                .toList();
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
