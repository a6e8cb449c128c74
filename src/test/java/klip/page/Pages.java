package klip.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;

/** Pages and stories for tests. */
final class Pages {
    static final StoryReader READER = new StoryReader();

    /** Two paragraphs that are enough to be an article. */
    static final String PROSE =
            "<p>Selskabet oplyser, at handlen ventes gennemført i løbet af efteråret, og at ingen medarbejdere bliver fyret.</p>"
                    + "<p>Direktøren siger, at de to firmaer har arbejdet sammen i flere år, og at kunderne ikke vil mærke noget.</p>";

    private Pages() {}

    static Story html(String html) {
        return read(html, Format.HTML);
    }

    static Story text(String text) {
        return read(text, Format.TEXT);
    }

    /** The segments as "kind: words". */
    static List<String> segments(Story story) {
        return story.segments().stream()
                .map(segment -> segment.kind().label() + ": " + segment.span().of(story.text()))
                .toList();
    }

    private static Story read(String text, Format format) {
        try {
            return READER.read(new Page("page", format, text.getBytes(UTF_8), null));
        } catch (PageException e) {
            throw new AssertionError(e);
        }
    }
}
