package klip.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
     */
    Story read(String html, @Nullable String url) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        StructuredData data = JsonLd.read(document);
        PageBlocks page = new BlockReader(new ElementNames(rules)).read(document.body());
        Metadata metadata = metadataReader.read(document, data, page, url);
        Body body = new BodyFinder(page).find();
        if (new FrontPage(page, body).isOne() && !data.isArticle()) {
            return none(metadata, Warnings.SEVERAL_ARTICLES);
        }
        TitleFinder titles = new TitleFinder(page, body, metadata);
        int headline = titles.headline();
        int lead = titles.lead(headline);
        List<Block> text = furniture.leaveOut(bodyBlocks(page, body, headline, lead));
        StoryWriter writer = new StoryWriter();
        writeTitles(writer, page, metadata, headline, lead);
        if (isMissing(text, data.articleBody())) {
            writeStatedBody(writer, data.articleBody());
        } else if (!isArticle(text)) {
            return none(metadata, Warnings.NO_ARTICLE);
        } else {
            text.forEach(block -> writer.add(SegmentKinds.of(block), block.text(), rangeOf(block)));
        }
        notices.find(page, body).forEach(block -> writer.add(SegmentKind.NOTICE, block.text(), rangeOf(block)));
        return writer.story(metadata, page.complete() ? List.of() : List.of(Warnings.PAGE_CUT));
    }

    private static boolean isArticle(List<Block> text) {
        int prose = text.stream().mapToInt(Block::prose).sum();
        return prose >= LEAST_PROSE
                || (prose >= LEAST_WIDE_PROSE && Sentences.isWide(text.get(0).text()));
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
            writer.add(SegmentKind.HEADLINE, words, printed == null ? null : rangeOf(printed));
        } else if (printed != null) {
            writer.add(SegmentKind.HEADLINE, printed.text(), rangeOf(printed));
        }
        if (lead >= 0) {
            Block block = page.blocks().get(lead);
            writer.add(SegmentKind.LEAD, block.text(), rangeOf(block));
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

    private static @Nullable Span rangeOf(Block block) {
        Element element = block.element();
        int start = element.sourceRange().startPos();
        int end = Math.max(
                element.endSourceRange().endPos(), element.sourceRange().endPos());
        return start < 0 || end < start ? null : new Span(start, end);
    }
}
