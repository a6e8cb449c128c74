package klip.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

/** Klip's own finder, with cutting into sentences and tokens counted in. */
final class KlipTagger implements DateTaggersBenchmark.DateTagger {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*+");

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final DateFinder finder = new DateFinder();

    @Override
    public List<DateTaggersBenchmark.Tagged> dates(String text, LocalDate published) {
        return finder.find(analyzed(text), published).stream()
                .filter(date -> date.type() == DateType.DATE)
                .map(date -> new DateTaggersBenchmark.Tagged(
                        date.span(), Objects.requireNonNullElse(date.value(), date.timex())))
                .toList();
    }

    private TokenizedText analyzed(String text) {
        List<Segment> segments = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            segments.add(new Segment(SegmentKind.PARAGRAPH, new Span(paragraph.start(), paragraph.end()), null));
        }
        Story story = new Story(text, segments, Metadata.none(), List.of());
        List<Language> languages = Collections.nCopies(segments.size(), Language.ENGLISH);
        return analyzer.analyze(story, new StoryLanguage(Language.ENGLISH, 1, languages));
    }
}
