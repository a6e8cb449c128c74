package klip.name;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import klip.text.TextAnalyzer;
import klip.text.TokenizedText;

/** Plain text as the finder takes it, and the shared development data. */
final class Articles {
    static final NameFinder FINDER = new NameFinder();
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Articles() {}

    /** The folder of shared data, which not every checkout has. */
    static Path data() {
        String fallback = Objects.requireNonNullElse(System.getenv("KLIP_DATA"), "../shared/data");
        return Path.of(System.getProperty("KLIP_DATA", fallback));
    }

    static boolean hasData() {
        return Files.isDirectory(data());
    }

    static List<Entity> danish(String text) {
        return FINDER.find(tokens(text, Language.DANISH));
    }

    static List<Entity> english(String text) {
        return FINDER.find(tokens(text, Language.ENGLISH));
    }

    /** A text whose blocks are parted by blank lines, the first of them its headline. */
    static TokenizedText tokens(String text, Language language) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                SegmentKind kind = segments.isEmpty() ? SegmentKind.HEADLINE : SegmentKind.PARAGRAPH;
                segments.add(new Segment(kind, new Span(start, end), null));
            }
            start = end + 2;
        }
        Story story = new Story(text, segments, Metadata.none(), List.of());
        return ANALYZER.analyze(story, new StoryLanguage(language, 1, Collections.nCopies(segments.size(), language)));
    }

    /** The names of the entities of a type. */
    static List<String> names(List<Entity> entities, EntityType type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }
}
