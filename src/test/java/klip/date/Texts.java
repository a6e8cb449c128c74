package klip.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import klip.text.TextAnalyzer;
import klip.text.TokenizedText;

/** Plain texts, cut into paragraphs, sentences and tokens as a story is. */
final class Texts {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*+");
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Texts() {}

    static TokenizedText of(String content, Language language) {
        List<Segment> segments = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(content);
        while (paragraph.find()) {
            Span span = new Span(paragraph.start(), paragraph.end());
            segments.add(new Segment(SegmentKind.PARAGRAPH, span, null));
        }
        Story story = new Story(content, segments, Metadata.none(), List.of());
        List<Language> languages = Collections.nCopies(segments.size(), language);
        return ANALYZER.analyze(story, new StoryLanguage(language, 1, languages));
    }
}
