package klip.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * A table of an export.
 *
 * @param name what it is called
 * @param columns what its columns are called
 * @param rows the rows of an article: text, numbers, or null for what is not known
 */
record Table(String name, List<String> columns, Function<Article, List<List<@Nullable Object>>> rows) {
    private static final String SEPARATOR = "; ";

    /** All of them; the first column of each but the first table is the article's id. */
    static List<Table> all() {
        return List.of(articles(), entities(), mentions(), dates(), events(), participants());
    }

    private static Table articles() {
        return new Table(
                "articles",
                columns("id,source,url,headline,publisher,date_published,date_modified,date_retrieved,language,"
                        + "text_sha256,text"),
                article -> {
                    Article.Info info = article.article();
                    return List.of(row(
                            info.id(),
                            info.source(),
                            info.url(),
                            info.headline(),
                            info.publisher(),
                            info.datePublished(),
                            info.dateModified(),
                            info.dateRetrieved(),
                            info.language(),
                            info.textSha256(),
                            info.text()));
                });
    }

    private static Table entities() {
        return new Table(
                "entities",
                columns("article,id,type,name,alternate_names,job_titles,age"),
                article -> article.entities().stream()
                        .map(entity -> row(
                                id(article),
                                entity.id(),
                                entity.type(),
                                entity.name(),
                                String.join(SEPARATOR, entity.alternateName()),
                                String.join(SEPARATOR, entity.jobTitle()),
                                entity.age()))
                        .toList());
    }

    private static Table mentions() {
        return new Table(
                "mentions",
                columns("article,entity,start_offset,end_offset,text,confidence"),
                article -> article.entities().stream()
                        .flatMap(entity -> entity.mentions().stream()
                                .map(mention -> row(
                                        id(article),
                                        entity.id(),
                                        mention.start(),
                                        mention.end(),
                                        mention.text(),
                                        mention.confidence())))
                        .toList());
    }

    private static Table dates() {
        return new Table(
                "dates",
                columns("article,start_offset,end_offset,text,type,timex,value,mod"),
                article -> article.dates().stream()
                        .map(date -> row(
                                id(article),
                                date.start(),
                                date.end(),
                                date.text(),
                                date.type(),
                                date.timex(),
                                date.value(),
                                date.mod()))
                        .toList());
    }

    private static Table events() {
        return new Table(
                "events",
                columns("article,id,type,subtype,status,date,date_text,trigger_text,sentence,attributed_to,"
                        + "confidence,rule"),
                article -> article.events().stream()
                        .map(event -> event(article, event))
                        .toList());
    }

    private static List<@Nullable Object> event(Article article, Article.Event event) {
        Article.EventDate date = event.date();
        Article.Attribution credited = event.attributedTo();
        Article.Trigger trigger = event.triggers().get(0);
        return row(
                id(article),
                event.id(),
                event.type(),
                event.subtype(),
                event.status(),
                date == null ? null : date.value(),
                date == null ? null : date.text(),
                trigger.text(),
                trigger.sentence(),
                credited == null ? null : credited.text(),
                event.confidence(),
                event.rule());
    }

    private static Table participants() {
        return new Table(
                "participants",
                columns("article,event,role,entity,start_offset,end_offset,text,number,max,currency,unit"),
                article -> article.events().stream()
                        .flatMap(event -> event.participants().stream()
                                .map(participant -> participant(article, event, participant)))
                        .toList());
    }

    private static List<@Nullable Object> participant(
            Article article, Article.Event event, Article.Participant participant) {
        Article.Value value = participant.value();
        return row(
                id(article),
                event.id(),
                participant.role(),
                participant.entity(),
                participant.start(),
                participant.end(),
                participant.text(),
                value == null ? null : value.number(),
                value == null ? null : value.max(),
                value == null ? null : value.currency(),
                value == null ? null : value.unit());
    }

    private static String id(Article article) {
        return article.article().id();
    }

    private static List<String> columns(String names) {
        return List.of(names.split(",", -1));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
