package klip.evaluate;

import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/** Builds small articles by hand: a sentence a line, and facts given by their words. */
final class Articles {
    private final String source;
    private final String language;
    private final String text;
    private @Nullable String headline;
    private @Nullable String published;
    private @Nullable String publisher;
    private List<String> authors = List.of();
    private final List<Article.Sentence> sentences = new ArrayList<>();
    private final List<Article.Entity> entities = new ArrayList<>();
    private final List<Article.Date> dates = new ArrayList<>();
    private final List<Article.Event> events = new ArrayList<>();

    private Articles(String source, String language, String text) {
        this.source = source;
        this.language = language;
        this.text = text;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + points(line);
            if (!line.isBlank()) {
                sentences.add(new Article.Sentence(start, end, language));
            }
            start = end + 1;
        }
    }

    static Articles danish(String text) {
        return new Articles("da/a.html", "da", text);
    }

    static Articles english(String text) {
        return new Articles("en/a.html", "en", text);
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The offset of the words, which stand where the marked text says: {@code har |ansat} finds the second word. */
    private int start(String words) {
        int bar = words.indexOf('|');
        int at = text.indexOf(words.replace("|", ""));
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return points(text.substring(0, at + Math.max(0, bar)));
    }

    private static String words(String marked) {
        return marked.substring(marked.indexOf('|') + 1);
    }

    private int end(String words) {
        return start(words) + points(words(words));
    }

    Articles stating(String ofHeadline, String ofDate, String ofPublisher, String... ofAuthors) {
        headline = ofHeadline;
        published = ofDate;
        publisher = ofPublisher;
        authors = List.of(ofAuthors);
        return this;
    }

    Articles entity(String type, String name, String... mentions) {
        List<Article.Mention> places = new ArrayList<>();
        for (String mention : mentions) {
            places.add(new Article.Mention(start(mention), end(mention), words(mention), 1.0));
        }
        String id = "e" + (entities.size() + 1);
        entities.add(new Article.Entity(id, type, name, List.of(), List.of(), null, places));
        return this;
    }

    Articles date(String words, String timex, @Nullable String value) {
        dates.add(new Article.Date(start(words), end(words), words(words), "DATE", timex, value, null, null));
        return this;
    }

    Articles event(String type, String status, String... triggers) {
        List<Article.Trigger> places = new ArrayList<>();
        for (String trigger : triggers) {
            int start = start(trigger);
            int sentence = 0;
            while (sentences.get(sentence).end() <= start) {
                sentence++;
            }
            places.add(new Article.Trigger(start, end(trigger), words(trigger), sentence));
        }
        String id = "v" + (events.size() + 1);
        events.add(new Article.Event(id, type, null, status, null, null, places, List.of(), 1, "test", null));
        return this;
    }

    Articles optional() {
        Article.Event last = events.get(events.size() - 1);
        return replace(last, last.date(), last.participants(), true);
    }

    Articles on(String words, String timex, @Nullable String value) {
        Article.Event last = events.get(events.size() - 1);
        Article.EventDate date = new Article.EventDate(start(words), end(words), words(words), timex, value);
        return replace(last, date, last.participants(), last.optional());
    }

    Articles with(String role, String words, @Nullable String entity) {
        Article.Event last = events.get(events.size() - 1);
        List<Article.Participant> participants = new ArrayList<>(last.participants());
        participants.add(new Article.Participant(start(words), end(words), words(words), role, entity, null));
        return replace(last, last.date(), participants, last.optional());
    }

    private Articles replace(
            Article.Event last,
            Article.@Nullable EventDate date,
            List<Article.Participant> participants,
            @Nullable Boolean optional) {
        events.set(
                events.size() - 1,
                new Article.Event(
                        last.id(),
                        last.type(),
                        last.subtype(),
                        last.status(),
                        date,
                        null,
                        last.triggers(),
                        participants,
                        1,
                        "test",
                        optional));
        return this;
    }

    Article article() {
        Article.Info info = new Article.Info(
                "id", source, null, headline, null, authors, publisher, published, null, null, language, null, text, "",
                null);
        Article.Segment all = new Article.Segment("paragraph", 0, points(text), language, null);
        return new Article(
                "1",
                new Article.Producer("klip", "test", "test"),
                info,
                List.of(all),
                sentences,
                entities,
                dates,
                events,
                List.of(),
                null);
    }
}
