package klip.corpus;

import java.util.List;
import klip.event.Status;
import klip.language.Language;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One annotated article in its readable form: what a file of {@code corpus/source} says.
 *
 * @param name language and file name without ending, such as {@code da/kaspersky-forlader-usa}
 * @param header what stands above the line of dashes
 * @param entities who and what the article names, in the order of the header
 * @param events what happens, in the order of the header
 * @param blocks the article, furniture included
 */
public record SourceArticle(String name, Header header, List<Entity> entities, List<Event> events, List<Block> blocks) {
    /** Copies the lists. */
    public SourceArticle {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        blocks = List.copyOf(blocks);
    }

    /** The words of the headline. */
    public String headline() {
        return blocks.get(0).text();
    }

    /** The words of the lead; null if the article has none. */
    public @Nullable String lead() {
        for (Block block : blocks) {
            if (block.kind() == BlockKind.LEAD) {
                return block.text();
            }
        }
        return null;
    }

    /** What the entity with that key is; null if there is none. */
    @Nullable
    EntityType typeOf(String key) {
        for (Entity entity : entities) {
            if (entity.key().equals(key)) {
                return entity.type();
            }
        }
        return null;
    }

    /**
     * What the page says about the article, and what the corpus does with it.
     *
     * @param language the language of the article
     * @param published ISO 8601, as precise as the page states it
     * @param modified likewise
     * @param publisher the invented paper
     * @param authors the invented journalists
     * @param url an address on an {@code .example} host
     * @param template the name of the template that makes the page
     * @param style the kind of journalism, for people
     * @param split what the article is for
     */
    public record Header(
            Language language,
            String published,
            @Nullable String modified,
            String publisher,
            List<String> authors,
            String url,
            String template,
            String style,
            Split split) {
        /** Copies the list. */
        public Header {
            authors = List.copyOf(authors);
        }
    }

    /** What an article is for. */
    public enum Split {
        /** May be trained on. */
        TRAIN,
        /** For tuning by. */
        DEV,
        /** Only for measuring. */
        TEST
    }

    /**
     * A thing that the article names.
     *
     * @param key how the annotations refer to it
     * @param type what it is
     * @param name its canonical form
     * @param age the age stated beside the name
     * @param jobTitles the titles stated beside the name
     * @param line the line of the file
     */
    public record Entity(
            String key,
            EntityType type,
            String name,
            @Nullable Integer age,
            List<String> jobTitles,
            int line) {
        /** Copies the list. */
        public Entity {
            jobTitles = List.copyOf(jobTitles);
        }
    }

    /**
     * A happening.
     *
     * @param id {@code v1}, {@code v2} …
     * @param type the event type
     * @param subtype a narrower kind
     * @param status whether it is so
     * @param optional whether two careful readers could differ on it
     * @param line the line of the file
     */
    public record Event(String id, String type, @Nullable String subtype, Status status, boolean optional, int line) {}
}
