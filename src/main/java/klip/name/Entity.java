package klip.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an article names, with every place where it does.
 *
 * @param type what it is
 * @param name the fullest name in the article, in base form (genitive -s removed)
 * @param alternateNames its other names in the article, in base form, in order of appearance
 * @param jobTitles titles stated beside the name of a person
 * @param age age stated beside the name of a person
 * @param mentions where it is named, in order, at least one
 */
public record Entity(
        EntityType type,
        String name,
        List<String> alternateNames,
        List<String> jobTitles,
        @Nullable Integer age,
        List<Mention> mentions) {
    /** Copies the lists. */
    public Entity {
        alternateNames = List.copyOf(alternateNames);
        jobTitles = List.copyOf(jobTitles);
        mentions = List.copyOf(mentions);
    }
}
