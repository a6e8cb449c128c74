package klip.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.date.DateExpression;
import klip.date.DateFinder;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.name.Entity;
import klip.name.EntityType;
import klip.name.Mention;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import klip.text.Sentence;
import klip.text.TextAnalyzer;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text whose names are marked by hand ({@code [O Fjordbyte] køber [O Lønklar]}), run through the real text and date
 * stages; so a test of events does not depend on the name models.
 *
 * @param content the text without the marks
 * @param text its sentences and tokens
 * @param entities the marked names; the same words, with or without a genitive -s, are one entity
 * @param dates its date phrases
 */
record Marked(String content, TokenizedText text, List<Entity> entities, List<DateExpression> dates) {
    static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 12);

    private static final TextAnalyzer TEXTS = new TextAnalyzer();
    private static final DateFinder DATES = new DateFinder();

    private record Mark(Span span, EntityType type) {}

    static Marked of(Language language, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int close = marked.charAt(at) == '[' ? marked.indexOf(']', at) : -1;
            if (close < 0) {
                plain.append(marked.charAt(at++));
            } else {
                int start = plain.length();
                plain.append(marked, at + 3, close);
                marks.add(new Mark(new Span(start, plain.length()), type(marked.charAt(at + 1))));
                at = close + 1;
            }
        }
        return of(language, plain.toString(), marks);
    }

    private static Marked of(Language language, String content, List<Mark> marks) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (String block : content.split("\n\n", -1)) {
            segments.add(new Segment(SegmentKind.PARAGRAPH, new Span(start, start + block.length()), null));
            start += block.length() + 2;
        }
        Story story = new Story(content, segments, Metadata.none(), List.of());
        TokenizedText text = TEXTS.analyze(story, StoryLanguage.all(language, segments.size()));
        return new Marked(content, text, entities(content, text, marks), DATES.find(text, PUBLISHED));
    }

    private static EntityType type(char letter) {
        return switch (letter) {
            case 'O' -> EntityType.ORGANIZATION;
            case 'P' -> EntityType.PERSON;
            case 'L' -> EntityType.PLACE;
            case 'X' -> EntityType.PRODUCT;
            default -> throw new IllegalArgumentException("mark names with O, P, L or X, not " + letter);
        };
    }

    private static List<Entity> entities(String content, TokenizedText text, List<Mark> marks) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mark mark : marks) {
            String words = mark.span().of(content);
            String base = words.replaceAll("('s|s)$", "");
            String name = mentions.containsKey(base) || words.endsWith("'s") ? base : words;
            mentions.computeIfAbsent(name, n -> new ArrayList<>()).add(mention(text, mark));
        }
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((name, places) ->
                entities.add(new Entity(places.get(0).type(), name, List.of(), List.of(), null, places)));
        return entities;
    }

    private static Mention mention(TokenizedText text, Mark mark) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int first = -1;
            int end = -1;
            for (int t = 0; t < sentence.tokens().size(); t++) {
                if (sentence.tokens().get(t).span().overlaps(mark.span())) {
                    first = first < 0 ? t : first;
                    end = t + 1;
                }
            }
            if (first >= 0) {
                return new Mention(mark.span(), mark.type(), i, first, end, 1);
            }
        }
        throw new IllegalArgumentException("no token at " + mark.span());
    }

    /** The events found in it. */
    List<Event> events(EventFinder finder) {
        return finder.find(text, entities, dates, PUBLISHED);
    }

    /** The words of a participant, or of the date, status or subtype, that an example asks for; null if there is none. */
    @Nullable
    String part(Event event, String name) {
        return switch (name) {
            case "status" -> event.status().label();
            case "subtype" -> event.subtype();
            case "date" -> event.date() == null ? null : event.date().value();
            default ->
                event.participants().stream()
                        .filter(p -> p.role().equals(name))
                        .map(p -> p.span().of(content))
                        .findFirst()
                        .orElse(null);
        };
    }
}
