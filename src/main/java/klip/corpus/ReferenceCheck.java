package klip.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klip.source.Problem;

/** Whether what the annotations of an article refer to is there, and is theirs to use. Not for several threads. */
final class ReferenceCheck {
    private final String file;
    private final SourceArticle article;
    private final EventTypes eventTypes = EventTypes.load();
    private final Map<String, SourceArticle.Event> events = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> triggered = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceCheck(String file, SourceArticle article) {
        this.file = file;
        this.article = article;
    }

    /** @throws SourceException with every fault */
    static void check(String file, SourceArticle article) throws SourceException {
        ReferenceCheck check = new ReferenceCheck(file, article);
        check.declarations();
        article.blocks().forEach(check::block);
        check.unused();
        if (!check.problems.isEmpty()) {
            throw new SourceException(check.problems);
        }
    }

    private void declarations() {
        for (SourceArticle.Entity entity : article.entities()) {
            if (!keys.add(entity.key())) {
                fault(entity.line(), "a second entity `" + entity.key() + "`", "a key of its own");
            }
        }
        for (SourceArticle.Event event : article.events()) {
            if (events.put(event.id(), event) != null) {
                fault(event.line(), "a second event `" + event.id() + "`", "an id of its own");
            }
        }
    }

    private void block(Block block) {
        for (Annotation annotation : block.annotations()) {
            if (block.kind().segment() == null) {
                fault(
                        annotation.line(),
                        "an annotation in furniture",
                        "plain words in a " + block.kind().word());
            }
            tag(annotation, block);
        }
    }

    private void tag(Annotation annotation, Block block) {
        Tag tag = annotation.tag();
        if (tag instanceof Tag.Mention mention) {
            mentioned.add(mention.key());
            key(mention.key(), annotation.line());
        } else if (tag instanceof Tag.OfEvent ofEvent) {
            SourceArticle.Event event = events.get(ofEvent.event());
            if (event == null) {
                fault(annotation.line(), "no event `" + ofEvent.event() + "`", "an `event:` line in the header");
            } else {
                ofEvent(ofEvent, event, annotation, block);
            }
        }
    }

    private void ofEvent(Tag.OfEvent tag, SourceArticle.Event event, Annotation annotation, Block block) {
        if (tag instanceof Tag.Trigger) {
            triggered.add(event.id());
        } else if (tag instanceof Tag.EventDate && block.dateAt(annotation.span()) == null) {
            fault(annotation.line(), "`" + event.id() + ".date` on words that are no date", "a `date` tag beside it");
        } else if (tag instanceof Tag.Participant participant) {
            role(participant, event, annotation.line());
        }
    }

    private void role(Tag.Participant participant, SourceArticle.Event event, int line) {
        EventTypes.EventType type = eventTypes.find(event.type());
        if (type != null && !type.roles().contains(participant.role())) {
            fault(line, event.type() + " has no role `" + participant.role() + "`", "one of " + type.roles());
        }
        if (participant.meant() != null) {
            key(participant.meant(), line);
        }
    }

    private void key(String key, int line) {
        if (!keys.contains(key)) {
            fault(line, "no entity `" + key + "`", "an `entity:` line in the header");
        }
    }

    private void unused() {
        for (SourceArticle.Entity entity : article.entities()) {
            if (!mentioned.contains(entity.key())) {
                fault(entity.line(), "`" + entity.key() + "` is never mentioned", "a mention in the body");
            }
        }
        for (SourceArticle.Event event : article.events()) {
            if (!triggered.contains(event.id())) {
                fault(event.line(), "`" + event.id() + "` has no trigger", "`[words](" + event.id() + ".trigger)`");
            }
        }
    }

    private void fault(int line, String reason, String expected) {
        problems.add(new Problem("CORPUS_SOURCE", file + ":" + line, reason, "expected " + expected));
    }
}
