package klip.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the story of an HTML page. Thread-safe. */
final class HtmlStoryReader {
    private final ElementRules rules = ElementRules.load();
    private final Phrases phrases = Phrases.load();
    private final Furniture furniture = new Furniture(phrases);

    Story read(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        PageBlocks page = new BlockReader(new ElementNames(rules)).read(document.body());
        Body body = new BodyFinder(page).find();
        List<Block> kept = furniture.leaveOut(page.blocks().subList(body.start(), body.end()));
        StoryWriter writer = new StoryWriter();
        kept.forEach(block -> writer.add(SegmentKind.PARAGRAPH, block.text(), null));
        return writer.story(Metadata.none(), List.of());
    }
}
