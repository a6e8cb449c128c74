package klip.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import klip.page.Zone.Trust;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart into blocks in one walk, without recursion. For one document; not thread-safe.
 *
 * <p>A block ends where a block-level element begins or ends, and at two line breaks in a row.
 */
final class BlockReader implements NodeFilter {
    /** Never shown, or never words of an article. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "button",
            "select",
            "textarea",
            "input",
            "option",
            "datalist",
            "video",
            "audio",
            "picture",
            "map",
            "head",
            "dialog",
            "figcaption");

    /** Elements that run on with the text around them. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr");

    /** Elements that say nothing of what they hold. */
    private static final Set<String> NEUTRAL = Set.of("p", "div");

    private static final Set<String> BOLD = Set.of("b", "strong");

    /** When less than this share of a page's prose is left, names of elements say nothing on that page. */
    private static final double LEAST_KEPT = 0.25;

    private static final int MAX_BLOCKS = 50_000;
    private static final int MAX_TEXT = 4 << 20;
    /** Cells longer than this are columns of a laid-out page, not cells of a table. */
    private static final int LONG_CELL = 160;

    private static final int LONG_HEADING = 80;

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private static final ZoneRule HIDDEN_ZONE = new ZoneRule(Trust.SELDOM_ARTICLE, "not shown");

    private final ElementNames names;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Zones zones = new Zones();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private int linkDepth;
    private int linkChars;
    private int boldDepth;
    private int boldChars;
    private int breaks;
    private int read;
    private boolean complete = true;

    /** What is open around the place the walk has reached. */
    private record Frame(
            Element element, Block.Kind kind, @Nullable Zone zone, Marks marks, int region) {}

    BlockReader(ElementNames names) {
        this.names = names;
    }

    PageBlocks read(Element body) {
        // The body's own classes describe the whole site, so they are not read.
        open.push(new Frame(body, Block.Kind.OTHER, null, Marks.NONE, 0));
        regions.add(new Region(body, -1, 0, 0, Marks.NO_BODY));
        for (Node child = body.firstChild(); child != null; child = child.nextSibling()) {
            NodeTraversor.filter(this, child);
        }
        while (!open.isEmpty()) {
            endBlock("body");
        }
        weighZones();
        return new PageBlocks(blocks, regions, complete);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= MAX_BLOCKS || read > MAX_TEXT) {
            complete = false;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void weighZones() {
        int prose = proseWhere(BlockReader::mayBeArticle);
        zones.weigh(proseWhere(block -> block.zone() == null));
        // A site may give every paragraph a name that lies; then no single zone holds much.
        for (Trust trust : List.of(Trust.SELDOM_ARTICLE, Trust.HARDLY_ARTICLE)) {
            if (proseWhere(block -> !block.isDiscarded()) < prose * LEAST_KEPT) {
                zones.takeBack(trust);
            }
        }
    }

    private int proseWhere(Predicate<Block> condition) {
        return blocks.stream().filter(condition).mapToInt(Block::prose).sum();
    }

    private static boolean mayBeArticle(Block block) {
        return block.zone() == null || !block.zone().isNeverArticle();
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        boolean inline = INLINE.contains(name);
        if (UNREAD.contains(name) || isPicture(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            breakLine();
        } else if (!inline) {
            startBlock(element, name);
        } else if (names.of(element).zone() != null) {
            return enterNamedInline(element, name);
        } else {
            count(name, 1);
        }
        return FilterResult.CONTINUE;
    }

    private void count(String name, int step) {
        linkDepth += name.equals("a") ? step : 0;
        boldDepth += BOLD.contains(name) ? step : 0;
    }

    // A span is at times wrapped round whole paragraphs.
    private FilterResult enterNamedInline(Element element, String name) {
        boolean holdsBlocks = element.children().stream().anyMatch(child -> !INLINE.contains(child.normalName()));
        if (!holdsBlocks) {
            return FilterResult.SKIP_ENTIRELY;
        }
        startBlock(element, name);
        count(name, 1);
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (open.element().element().equals(element)) {
            endBlock(name);
        }
        count(name, -1);
    }

    private void startBlock(Element element, String name) {
        part(name);
        Frame around = open.element();
        Marks own = names.of(element);
        regions.add(new Region(element, around.region(), blocks.size(), blocks.size(), own.bodyRank()));
        Marks inherited = new Marks(
                Marks.NO_BODY,
                null,
                own.lead() || around.marks().lead(),
                own.notice() || around.marks().notice(),
                null);
        open.push(new Frame(
                element,
                kindOf(name, own, around.kind()),
                zoneOf(element, own, around),
                inherited,
                regions.size() - 1));
    }

    private void endBlock(String name) {
        part(name);
        Frame frame = open.pop();
        Region region = regions.get(frame.region());
        regions.set(
                frame.region(),
                new Region(region.element(), region.parent(), region.start(), blocks.size(), region.bodyRank()));
    }

    // The cells of a table's row are one block; those of a page laid out as a table are not.
    private void part(String name) {
        boolean cell = name.equals("td") || name.equals("th");
        if (cell && run.length() < LONG_CELL) {
            run.append(' ');
        } else {
            flush();
        }
    }

    private @Nullable Zone zoneOf(Element element, Marks marks, Frame around) {
        ZoneRule rule = marks.zone();
        if (rule == null && (element.hasAttr("hidden") || isStyledAway(element.attr("style")))) {
            rule = HIDDEN_ZONE;
        }
        if (rule == null) {
            return around.zone();
        }
        Zone zone = new Zone(around.zone(), rule);
        zones.add(zone);
        return zone;
    }

    private static boolean isStyledAway(String style) {
        return !style.isEmpty() && HIDDEN.matcher(style).find();
    }

    private static Block.Kind kindOf(String name, Marks own, Block.Kind around) {
        if (own.kind() == Block.Kind.QUOTE || (own.kind() == Block.Kind.HEADING && NEUTRAL.contains(name))) {
            return own.kind();
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                around == Block.Kind.QUOTE ? Block.Kind.QUOTE : Block.Kind.HEADING;
            case "li", "dd" -> Block.Kind.LIST_ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "tr" -> Block.Kind.TABLE;
            // What is set as it was typed, a program or a poem, is text, though it may hold no sentence.
            case "p", "pre" -> isHolder(around) ? around : Block.Kind.PARAGRAPH;
            default -> around == Block.Kind.TABLE ? Block.Kind.OTHER : around;
        };
    }

    private static boolean isHolder(Block.Kind kind) {
        return kind == Block.Kind.LIST_ITEM || kind == Block.Kind.QUOTE;
    }

    // A figure may also hold a table or a quotation, which are text.
    private static boolean isPicture(Element element) {
        return element.normalName().equals("figure") && element.selectFirst("table, blockquote, li") == null;
    }

    private void append(String text) {
        read += text.length();
        if (!text.isBlank()) {
            breaks = 0;
        }
        run.append(text);
        if (linkDepth > 0 || boldDepth > 0) {
            int length = WhiteSpace.normalise(text).length();
            linkChars += linkDepth > 0 ? length : 0;
            boldChars += boldDepth > 0 ? length : 0;
        }
    }

    private void breakLine() {
        breaks++;
        if (breaks == 2) {
            flush();
        } else {
            run.append(' ');
        }
    }

    private void flush() {
        breaks = 0;
        String text = WhiteSpace.normalise(run);
        if (WhiteSpace.hasWords(text)) {
            Frame frame = open.element();
            Block block = new Block(
                    text,
                    Math.min(linkChars, text.length()),
                    Math.min(boldChars, text.length()),
                    frame.kind(),
                    frame.element(),
                    frame.region(),
                    frame.zone(),
                    frame.marks());
            blocks.add(isSetAsHeading(block) ? block.as(Block.Kind.HEADING) : block);
            if (frame.zone() != null) {
                frame.zone().add(block.prose());
            }
        }
        run.setLength(0);
        linkChars = 0;
        boldChars = 0;
    }

    // Many editors make a sub-heading of a short line in bold, and an interview's questions stand in bold.
    private static boolean isSetAsHeading(Block block) {
        boolean plain = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.OTHER;
        return plain
                && block.isBold()
                && block.linkChars() == 0
                && block.text().length() <= LONG_HEADING
                && !block.text().endsWith(":")
                && (block.text().endsWith("?") || !Sentences.hasEnd(block.text()));
    }
}
