package klip.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds who wrote an article: in JSON-LD, meta elements, elements that are named for it, and the printed byline, in that
 * order. A place that names only the site or gives initials is passed over where a later one has a person's full name.
 * Immutable.
 */
final class AuthorFinder {
    private static final int MAX_BYLINE = 200;
    /** Where parts of a byline hold this much of it, what they hold are its words. */
    private static final double MOST = 0.8;

    /** A name as an account or an address has it, such as hanne-jensen. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)+");

    private static final int MAX_ELEMENTS = 30;
    /** A printed byline stands no further down than this. */
    private static final int REACH = 60;

    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator ANY = QueryParser.parse("*");
    private static final Evaluator LEAF = QueryParser.parse("*:not(:has(*))");
    private static final Evaluator TITLE = QueryParser.parse("h1");
    /** Readers and those who are quoted. */
    private static final Evaluator NOT_OURS =
            QueryParser.parse(MetadataReader.COMMENTS + ", [class*=quote], blockquote");

    private final List<String> metaNames = new ArrayList<>();
    private final List<Evaluator> places = new ArrayList<>();
    private final List<Evaluator> guesses = new ArrayList<>();
    private final AuthorNames names;
    private final Furniture furniture;

    AuthorFinder(Phrases phrases) {
        this.names = new AuthorNames(phrases);
        this.furniture = new Furniture(phrases);
        for (List<String> row : DataFile.rows("author-places.tsv", 3)) {
            switch (row.get(0)) {
                case "meta" -> metaNames.add(row.get(1));
                case "element" -> places.add(QueryParser.parse(row.get(1)));
                default -> guesses.add(QueryParser.parse(row.get(1)));
            }
        }
    }

    /**
     * The authors in the page's order; empty where the page names none.
     *
     * @param sites what the site calls itself, which many sites give as the author
     */
    List<String> find(Document document, PageMetas metas, StructuredData data, PageBlocks page, SiteNames sites) {
        List<String> best = names.of(data.authors());
        for (int i = 0; i < metaNames.size() && isDoubtful(best, sites); i++) {
            best = better(best, names.of(metas.all(metaNames.get(i))), sites);
        }
        for (int i = 0; i < places.size() && isDoubtful(best, sites); i++) {
            best = printed(best, document, places.get(i), sites);
        }
        if (isDoubtful(best, sites)) {
            best = better(best, byline(page), sites);
        }
        for (int i = 0; i < guesses.size() && best.isEmpty(); i++) {
            best = printed(best, document, guesses.get(i), sites);
        }
        return best;
    }

    // A site's name is given up for a person's only, not for initials or an agency.
    private static List<String> better(List<String> best, List<String> found, SiteNames sites) {
        boolean person = found.stream().anyMatch(name -> !sites.isOne(name) && AuthorNames.isFull(name));
        return best.isEmpty() || person ? found : best;
    }

    private static boolean isDoubtful(List<String> found, SiteNames sites) {
        return found.stream()
                .allMatch(name -> sites.isOne(name) || SLUG.matcher(name).matches());
    }

    private List<String> printed(List<String> stated, Document document, Evaluator place, SiteNames sites) {
        List<String> best = stated;
        List<Element> elements = belowTheTitle(document, document.select(place));
        for (Element element : elements) {
            if (isDoubtful(best, sites) && element.closest(NOT_OURS) == null) {
                best = better(best, namesBeside(element, elements), sites);
            }
        }
        return best;
    }

    // Each of several authors may have an element, side by side.
    private List<String> namesBeside(Element first, List<Element> elements) {
        Element around = first.parent();
        Set<String> all = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element.equals(first) || (around != null && around.equals(element.parent()))) {
                all.addAll(namesIn(element));
            }
        }
        return List.copyOf(all);
    }

    private List<String> namesIn(Element element) {
        boolean stated = element.hasAttr("rel") || element.hasAttr("itemprop");
        return stated ? names.of(textsOf(element)) : names.printed(textsOf(element));
    }

    // Above it stand menus and teasers with bylines of their own.
    private static List<Element> belowTheTitle(Document document, Elements elements) {
        Element title = document.selectFirst(TITLE);
        int start = title == null ? 0 : title.sourceRange().startPos();
        List<Element> below = elements.stream()
                .filter(element -> element.sourceRange().startPos() >= start)
                .limit(MAX_ELEMENTS)
                .toList();
        return below.isEmpty() ? elements.stream().limit(MAX_ELEMENTS).toList() : below;
    }

    // A byline with links has names in them and other words around; one of several elements often a name in each.
    private List<String> textsOf(Element element) {
        String text = element.text();
        if (text.length() > MAX_BYLINE) {
            return List.of();
        }
        List<String> lines = bylinesIn(element);
        if (!lines.isEmpty()) {
            return lines;
        }
        List<String> linked = textsOf(element.select(LINK));
        if (!linked.isEmpty()) {
            return linked;
        }
        List<String> parts = textsOf(element.select(LEAF));
        return parts.size() > 1 && String.join("", parts).length() > text.length() * MOST ? parts : List.of(text);
    }

    // "By A" in an element of its own: what stands beside it is a newspaper, a place or a date.
    private List<String> bylinesIn(Element element) {
        List<Element> lines = element.select(ANY).stream()
                .skip(1)
                .limit(MAX_ELEMENTS)
                .filter(part -> part.selectFirst(LINK) == null && furniture.isByline(part.text()))
                .toList();
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(other -> isAround(line, other)))
                .map(Element::text)
                .toList();
    }

    private static boolean isAround(Element line, Element other) {
        int steps = 0;
        Element around = other.parent();
        while (around != null && !around.equals(line) && steps++ < MAX_ELEMENTS) {
            around = around.parent();
        }
        return line.equals(around);
    }

    private static List<String> textsOf(Elements elements) {
        return elements.stream().map(Element::text).filter(WhiteSpace::hasWords).toList();
    }

    private List<String> byline(PageBlocks page) {
        return names.printed(page.blocks().stream()
                .limit(REACH)
                .map(Block::text)
                .filter(furniture::isByline)
                .limit(1)
                .toList());
    }
}
