package klip.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says where an article breaks a promise of the contract that its schema cannot express:
 *
 * <ul>
 *   <li>the text has the hash that is stated;
 *   <li>segments stand in order and cover the text but for one blank line between two of them;
 *   <li>sentences stand in order, each within a segment;
 *   <li>the words beside two offsets are the words there;
 *   <li>identifiers are unique, and whatever an event names exists;
 *   <li>mentions of an entity and dates stand in order, without overlap;
 *   <li>each trigger lies in its sentence;
 *   <li>what depends on another value is absent where that is.
 * </ul>
 *
 * <p>An instance checks one article, once.
 */
public final class ArticleChecker {
    private static final String BLANK_LINE = "\n\n";

    private final Article article;
    private final CodePointText text;
    private final List<Violation> violations = new ArrayList<>();

    private ArticleChecker(Article article) {
        this.article = article;
        this.text = new CodePointText(article.article().text());
    }

    /** Every broken promise, in order of the article's parts; empty for a sound article. */
    public static List<Violation> violations(Article article) {
        ArticleChecker checker = new ArticleChecker(article);
        checker.checkInfo();
        checker.checkSegments();
        checker.checkSentences();
        checker.checkEntities();
        checker.checkDates();
        checker.checkEvents();
        return List.copyOf(checker.violations);
    }

    private void checkInfo() {
        Article.Info info = article.article();
        require(info.textSha256().equals(Sha256.of(info.text())), "article.textSha256", "is not the hash of the text");
        require(
                info.datePublished() != null || info.datePublishedFrom() == null,
                "article.datePublishedFrom",
                "is there without a date");
    }

    private void checkSegments() {
        int covered = 0;
        for (int i = 0; i < article.segments().size(); i++) {
            Article.Segment segment = article.segments().get(i);
            String gap = text.between(covered, segment.start());
            require((i == 0 ? "" : BLANK_LINE).equals(gap), "segments[" + i + "]", "does not follow the one before");
            covered = segment.end();
        }
        require(covered == text.length(), "segments", "end at " + covered + " and the text at " + text.length());
    }

    private void checkSentences() {
        int end = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            Article.Sentence sentence = article.sentences().get(i);
            require(sentence.start() >= end, "sentences[" + i + "]", "starts before the one before ends");
            boolean within = article.segments().stream()
                    .anyMatch(segment -> segment.start() <= sentence.start() && sentence.end() <= segment.end());
            require(within, "sentences[" + i + "]", "lies in no segment");
            end = sentence.end();
        }
    }

    private void checkEntities() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < article.entities().size(); i++) {
            Article.Entity entity = article.entities().get(i);
            String place = "entities[" + i + "]";
            require(ids.add(entity.id()), place, "has the id of another: " + entity.id());
            int end = 0;
            for (int m = 0; m < entity.mentions().size(); m++) {
                Article.Mention mention = entity.mentions().get(m);
                String mentionPlace = place + ".mentions[" + m + "]";
                checkWords(mentionPlace, mention.start(), mention.end(), mention.text());
                require(mention.start() >= end, mentionPlace, "starts before the one before ends");
                end = mention.end();
            }
        }
    }

    private void checkDates() {
        int end = 0;
        for (int i = 0; i < article.dates().size(); i++) {
            Article.Date date = article.dates().get(i);
            String place = "dates[" + i + "]";
            checkWords(place, date.start(), date.end(), date.text());
            require(date.start() >= end, place, "starts before the one before ends");
            require(date.value() != null || date.resolvedWith() == null, place, "is resolved but has no value");
            end = date.end();
        }
    }

    private void checkEvents() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < article.events().size(); i++) {
            Article.Event event = article.events().get(i);
            String place = "events[" + i + "]";
            require(ids.add(event.id()), place, "has the id of another: " + event.id());
            checkTriggers(place, event);
            checkParticipants(place, event);
            Article.EventDate date = event.date();
            if (date != null) {
                checkWords(place + ".date", date.start(), date.end(), date.text());
            }
        }
    }

    private void checkTriggers(String eventPlace, Article.Event event) {
        require(!event.triggers().isEmpty(), eventPlace, "has no trigger");
        for (int i = 0; i < event.triggers().size(); i++) {
            Article.Trigger trigger = event.triggers().get(i);
            String place = eventPlace + ".triggers[" + i + "]";
            checkWords(place, trigger.start(), trigger.end(), trigger.text());
            boolean exists = trigger.sentence() < article.sentences().size();
            require(exists, place, "has no sentence " + trigger.sentence());
            if (exists) {
                Article.Sentence sentence = article.sentences().get(trigger.sentence());
                boolean within = sentence.start() <= trigger.start() && trigger.end() <= sentence.end();
                require(within, place, "lies outside its sentence");
            }
        }
    }

    private void checkParticipants(String eventPlace, Article.Event event) {
        for (int i = 0; i < event.participants().size(); i++) {
            Article.Participant participant = event.participants().get(i);
            String place = eventPlace + ".participants[" + i + "]";
            checkWords(place, participant.start(), participant.end(), participant.text());
            checkEntityId(place, participant.entity());
        }
        Article.Attribution credited = event.attributedTo();
        if (credited != null) {
            String place = eventPlace + ".attributedTo";
            checkWords(place, credited.start(), credited.end(), credited.text());
            checkEntityId(place, credited.entity());
        }
    }

    private void checkEntityId(String place, @Nullable String id) {
        boolean exists = id == null
                || article.entities().stream().anyMatch(entity -> entity.id().equals(id));
        require(exists, place, "names no entity: " + id);
    }

    private void checkWords(String place, int start, int end, String words) {
        require(start < end, place, "is empty");
        String there = text.between(start, end);
        require(words.equals(there), place, "says \"" + words + "\" where the text has \"" + there + "\"");
    }

    private void require(boolean holds, String place, String reason) {
        if (!holds) {
            violations.add(new Violation(place, reason));
        }
    }
}
