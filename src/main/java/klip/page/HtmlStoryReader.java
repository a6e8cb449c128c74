package klip.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads the story of an HTML page. Thread-safe. */
final class HtmlStoryReader {
    /** An article with less prose than this is no article. */
    private static final int LEAST_PROSE = 80;

    private static final int LEAST_WIDE_PROSE = 25;
    /** A JSON-LD body shorter than this may be a summary. */
    private static final int LEAST_STATED_BODY = 300;
    /** With less than this of its JSON-LD body found, the page does not print its article, or it was not found. */
    private static final double FOUND = 0.5;

    private static final double OTHER_TEXT = 0.1;

    private static final Evaluator OG_ARTICLE = QueryParser.parse("meta[property=og:type][content=article]");

    private final ElementRules rules = ElementRules.load();
    private final Furniture furniture;
    private final NoticeFinder notices;
    private final MetadataReader metadataReader;

    HtmlStoryReader(Phrases phrases) {
        this.furniture = new Furniture(phrases);
        this.notices = new NoticeFinder(furniture);
        this.metadataReader = new MetadataReader(phrases);
    }

    /**
     * The article of a page.
     *
     * @param html the decoded page; {@link Segment#html()} counts in it
     * @param url its address, where whoever delivered it knew
     * @param explained whether the story is to say what was cut
     */
    Story read(String html, @Nullable String url, boolean explained) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        StructuredData data = JsonLd.read(document);
        PageBlocks page = new BlockReader(new ElementNames(rules)).read(document.body());
        Metadata metadata = metadataReader.read(document, data, page, url);
        Removals removals = new Removals();
        Body body = body(page, metadata, data.isArticle(), document.selectFirst(OG_ARTICLE) != null);
        Story story = body == null
                ? none(metadata, Warnings.SEVERAL_ARTICLES)
                : story(page, body, metadata, data.articleBody(), removals);
        return inCodePoints(html, explained ? story.withRemovals(removals.of(page)) : story);
    }

    // Null where there are several articles and none of them is the page's own.
    private static @Nullable Body body(
            PageBlocks page, Metadata metadata, boolean statedInJsonLd, boolean statedInMeta) {
        Body body = new BodyFinder(page).find();
        FrontPage front = new FrontPage(page, body);
        if (statedInJsonLd || !front.isOne()) {
            return body;
        }
        return statedInMeta ? front.articleUnder(metadata.headline()) : null;
    }

    private Story story(PageBlocks page, Body body, Metadata metadata, @Nullable String statedBody, Removals removals) {
        TitleFinder titles = new TitleFinder(page, body, metadata);
        int headline = titles.headline();
        int lead = titles.lead(headline);
        List<Block> text = text(bodyBlocks(page, body, headline, lead), removals);
        StoryWriter writer = new StoryWriter();
        writeTitles(writer, page, metadata, headline, lead);
        if (isMissing(text, statedBody)) {
            writeStatedBody(writer, statedBody);
        } else if (!isArticle(text, lead < 0 ? 0 : page.blocks().get(lead).prose())) {
            return none(metadata, Warnings.NO_ARTICLE);
        } else {
            text.forEach(block -> writer.add(SegmentKinds.of(block), block));
        }
        notices.find(page, body).forEach(block -> writer.add(SegmentKind.NOTICE, block));
        writer.blocks().forEach(removals::kept);
        return writer.story(metadata, page.complete() ? List.of() : List.of(Warnings.PAGE_CUT));
    }

    private List<Block> text(List<Block> blocks, Removals removals) {
        List<Verdict> verdicts = furniture.judge(blocks);
        removals.judged(blocks, verdicts);
        List<Block> text = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (verdicts.get(i) == Verdict.KEPT) {
                text.add(blocks.get(i));
            }
        }
        return text;
    }

    private static Story inCodePoints(String html, Story story) {
        List<Removal> removals = story.removals();
        List<Span> ranges = new ArrayList<>();
        story.segments().stream().map(Segment::html).filter(Objects::nonNull).forEach(ranges::add);
        removals.forEach(removal -> ranges.add(removal.html()));
        SourceRanges source = new SourceRanges(html, ranges);
        List<Segment> segments = story.segments().stream()
                .map(segment -> new Segment(
                        segment.kind(),
                        segment.span(),
                        segment.html() == null ? null : source.inCodePoints(segment.html())))
                .toList();
        List<Removal> removed = removals.stream()
                .map(one -> new Removal(one.kind(), one.reason(), source.inCodePoints(one.html())))
                .toList();
        return new Story(story.text(), segments, story.metadata(), story.warnings(), removed);
    }

    private static boolean isArticle(List<Block> text, int leadProse) {
        int prose = text.stream().mapToInt(Block::prose).sum();
        boolean wide = prose >= LEAST_WIDE_PROSE && Sentences.isWide(text.get(0).text());
        // A short item may be all lead, where the page's description repeats its only paragraph.
        return wide || prose + leadProse >= LEAST_PROSE;
    }

    private static Story none(Metadata metadata, Warning why) {
        return new Story("", List.of(), metadata, List.of(why));
    }

    // What stands above the headline is the section's name and the like; the lead is written before the body.
    private static List<Block> bodyBlocks(PageBlocks page, Body body, int headline, int lead) {
        List<Block> blocks = new ArrayList<>();
        int start = headline >= body.start() ? headline + 1 : body.start();
        for (int i = start; i < body.end(); i++) {
            if (i != lead) {
                blocks.add(page.blocks().get(i));
            }
        }
        return blocks;
    }

    private static void writeTitles(StoryWriter writer, PageBlocks page, Metadata metadata, int headline, int lead) {
        Block printed = headline < 0 ? null : page.blocks().get(headline);
        String words = metadata.headline();
        if (words != null) {
            writer.add(SegmentKind.HEADLINE, words, printed);
        } else if (printed != null) {
            writer.add(SegmentKind.HEADLINE, printed);
        }
        if (lead >= 0) {
            writer.add(SegmentKind.LEAD, page.blocks().get(lead));
        }
    }

    private static boolean isMissing(List<Block> text, @Nullable String statedBody) {
        if (statedBody == null || statedBody.length() < LEAST_STATED_BODY) {
            return false;
        }
        StringBuilder found = new StringBuilder();
        text.forEach(block -> found.append(block.text()).append('\n'));
        double shared = new Shingles(statedBody).within(new Shingles(found.toString()));
        // The stated body may be spoilt on its way into JSON, so a text of its length is only doubted when quite other.
        return shared < (found.length() < statedBody.length() / 2 ? FOUND : OTHER_TEXT);
    }

    private static void writeStatedBody(StoryWriter writer, @Nullable String statedBody) {
        String body = statedBody == null ? "" : statedBody;
        String plain = body.indexOf('<') >= 0 ? Jsoup.parse(body).wholeText() : body;
        plain.lines()
                .map(WhiteSpace::normalise)
                .filter(WhiteSpace::hasWords)
                .forEach(line -> writer.add(SegmentKind.PARAGRAPH, line, null));
    }
}
