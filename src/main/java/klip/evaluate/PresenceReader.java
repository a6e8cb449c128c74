package klip.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import klip.article.Article;
import klip.article.Json;
import klip.event.Event;
import klip.event.EventFinder;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;

/**
 * Reads texts that others have labelled with types of event, and finds the events in them. They are in English, as all such
 * sets at hand are.
 *
 * <p>A line is an article in the contract's shape, which is one unit, or a sentence, {@code {"doc": …, "text": …, "types":
 * […]}}; the sentences of a document are read as one text, each a paragraph of it.
 */
final class PresenceReader {
    private static final String BREAK = "\n\n";

    private final GoldTextReader reader = new GoldTextReader(new EventFinder(), false);

    private record Labelled(String text, Set<String> labels) {}

    /**
     * The units of a file; an article without an event that happened is none.
     *
     * @throws IOException if a line is in neither shape; the message says which
     */
    List<PresenceUnit> read(BufferedReader lines) throws IOException {
        List<PresenceUnit> units = new ArrayList<>();
        Map<String, List<Labelled>> documents = new LinkedHashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Map<?, ?> object = Json.read(line, Map.class);
            if (object.containsKey("article")) {
                article(Json.read(line, Article.class), units);
            } else if (object.get("text") instanceof String text && object.get("types") instanceof List<?> types) {
                Set<String> labels = new TreeSet<>();
                types.forEach(type -> labels.add(String.valueOf(type)));
                documents
                        .computeIfAbsent(String.valueOf(object.get("doc")), d -> new ArrayList<>())
                        .add(new Labelled(text, labels));
            } else {
                throw new IOException("line " + number + " is neither an article nor a sentence with its types");
            }
        }
        documents.forEach((document, sentences) -> units.addAll(sentences(document, sentences)));
        return units;
    }

    private void article(Article gold, List<PresenceUnit> units) {
        Set<String> sure = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        gold.events().forEach(event -> (Boolean.TRUE.equals(event.optional()) ? doubtful : sure).add(event.type()));
        if (sure.isEmpty()) {
            return;
        }
        Set<String> found = new HashSet<>();
        reader.read(gold).events().forEach(event -> found.add(event.type()));
        units.add(new PresenceUnit(gold.article().source(), gold.article().text(), sure, doubtful, found));
    }

    private List<PresenceUnit> sentences(String document, List<Labelled> sentences) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (Labelled sentence : sentences) {
            int start = text.length();
            Span span = new Span(start, start + sentence.text().length());
            segments.add(new Segment(SegmentKind.PARAGRAPH, span, null));
            text.append(sentence.text()).append(BREAK);
        }
        Story story = new Story(text.toString(), segments, Metadata.none(), List.of());
        List<Event> events = reader.events(story, StoryLanguage.all(Language.ENGLISH, segments.size()));
        List<PresenceUnit> units = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Labelled sentence = sentences.get(i);
            Set<String> found = typesWithin(segments.get(i).span(), events);
            units.add(new PresenceUnit(document, sentence.text(), sentence.labels(), Set.of(), found));
        }
        return units;
    }

    private static Set<String> typesWithin(Span place, List<Event> events) {
        Set<String> types = new HashSet<>();
        for (Event event : events) {
            if (event.triggers().stream().anyMatch(trigger -> trigger.span().overlaps(place))) {
                types.add(event.type());
            }
        }
        return types;
    }
}
