package klip.report;

import klip.article.Article;
import klip.name.OrganizationName;

/**
 * What makes the entities of two articles one: the same type, and names that agree. Of organizations the legal form is
 * set aside as {@link OrganizationName} does; other names must agree but for case, punctuation and invisible characters.
 *
 * @param type Organization, Person, Place or Product
 * @param name the normalised name
 */
public record EntityKey(String type, String name) {
    /** The key of an entity by its canonical name. */
    public static EntityKey of(Article.Entity entity) {
        String name = entity.type().equals("Organization")
                ? OrganizationName.key(entity.name())
                : OrganizationName.plainKey(entity.name());
        return new EntityKey(entity.type(), name.isEmpty() ? entity.name() : name);
    }
}
