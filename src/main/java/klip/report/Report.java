package klip.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import klip.article.Article;
import klip.source.Problem;

/**
 * A site about the articles of one run, for a browser, from the file system or any server of files.
 *
 * <p>Pages are fixed files without data; each loads the few data files that it shows, so that thousands of articles
 * open as fast as ten. The same input gives the same bytes.
 */
public final class Report {
    /** The fixed files of the site. */
    private static final List<String> FILES = List.of(
            "index.html",
            "timeline.html",
            "entities.html",
            "entity.html",
            "article.html",
            "network.html",
            "notes.html",
            "rules.html",
            "klip.css",
            "strings.js",
            "klip.js",
            "overview.js",
            "timeline.js",
            "entities.js",
            "entity.js",
            "marks.js",
            "article.js",
            "article-page.js",
            "network.js",
            "notes.js",
            "rules.js");

    private final List<Article> articles;
    private final List<Problem> problems;
    private final List<Article> gold;
    private final EntityIndex index;
    private final List<EntityIndex.Group> groups;
    private final List<Event> events;
    private final List<List<Event>> byEntity;
    private final List<ArticleRow> rows;

    /**
     * Gathers what the articles have in common.
     *
     * @param input the run
     * @param gold gold articles, matched by source; empty where none is at hand
     */
    public Report(ReportInput input, List<Article> gold) {
        this.articles = input.articles();
        this.problems = input.problems();
        this.gold = List.copyOf(gold);
        this.index = new EntityIndex(articles);
        this.groups = index.groups();
        this.events = new EventIndex(articles, index).events();
        this.byEntity = byEntity(groups.size(), events);
        this.rows = list(articles.size(), number -> ArticleRow.of(number, articles.get(number)));
    }

    /** A fixed file of the site by its name, in UTF-8; the caller closes it. */
    public static InputStream file(String name) {
        return Objects.requireNonNull(Report.class.getResourceAsStream(name), name);
    }

    /**
     * Writes the site; files of an earlier one are replaced.
     *
     * @param pages the pages that the run read
     * @throws IOException if the folder cannot be written
     * @throws IllegalArgumentException if two articles have one source and there is gold
     */
    public void write(Path folder, CutPages pages) throws IOException {
        Files.createDirectories(folder.resolve("data/article"));
        Files.createDirectories(folder.resolve("data/entity"));
        for (String name : FILES) {
            try (InputStream file = file(name)) {
                Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        writeLists(folder);
        writeArticles(folder, pages);
        for (int number = 0; number < groups.size(); number++) {
            EntityPage page = EntityPage.of(number, groups.get(number), byEntity.get(number), byEntity, rows);
            data(folder, "entity/" + number, page);
        }
    }

    private void writeArticles(Path folder, CutPages pages) throws IOException {
        Map<String, List<GoldFinding>> findings = GoldFinding.bySource(gold, gold.isEmpty() ? List.of() : articles);
        for (int number = 0; number < articles.size(); number++) {
            Article article = articles.get(number);
            List<GoldFinding> judged = findings.get(article.article().source());
            data(folder, "article/" + number, ArticlePage.of(article, index, judged, pages.cutFrom(article)));
        }
    }

    private void writeLists(Path folder) throws IOException {
        List<Overview.EntityRow> entities = list(groups.size(), number -> {
            EntityIndex.Group group = groups.get(number);
            int told = byEntity.get(number).size();
            return new Overview.EntityRow(
                    number, group.name(), group.key().type(), group.articles().size(), told);
        });
        data(folder, "overview", Overview.of(rows, entities, events, problems.size(), !gold.isEmpty()));
        data(folder, "articles", rows);
        data(folder, "entities", entities);
        data(folder, "events", events);
        data(folder, "network", new Network(Link.of(events), entities));
        data(folder, "notes", new Notes(problems, warnings()));
        data(folder, "rules", RuleFile.builtIn());
    }

    private List<Noted> warnings() {
        List<Noted> warnings = new ArrayList<>();
        for (ArticleRow row : rows) {
            articles.get(row.number())
                    .warnings()
                    .forEach(warning ->
                            warnings.add(new Noted(row.number(), row.headline(), warning.code(), warning.message())));
        }
        return warnings;
    }

    private static List<List<Event>> byEntity(int entities, List<Event> events) {
        List<List<Event>> byEntity = list(entities, number -> new ArrayList<>());
        for (Event event : events) {
            TreeSet<Integer> involved = new TreeSet<>();
            event.parties().forEach(party -> involved.add(party.entity()));
            involved.stream()
                    .filter(number -> number >= 0)
                    .forEach(number -> byEntity.get(number).add(event));
        }
        return byEntity;
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    private static void data(Path folder, String name, Object value) throws IOException {
        Files.writeString(folder.resolve("data/" + name + ".js"), DataScript.of(name, value), StandardCharsets.UTF_8);
    }

    /**
     * The links between entities.
     *
     * @param links the links
     * @param entities those that are linked
     */
    private record Network(List<Link> links, List<Overview.EntityRow> entities) {
        Network {
            TreeSet<Integer> linked = new TreeSet<>();
            links.forEach(link -> linked.addAll(List.of(link.from(), link.to())));
            entities = entities.stream()
                    .filter(entity -> linked.contains(entity.number()))
                    .toList();
        }
    }

    /**
     * What a reader should know of the run.
     *
     * @param problems pages that could not be read
     * @param warnings of articles that could
     */
    private record Notes(List<Problem> problems, List<Noted> warnings) {}

    /**
     * A warning of an article.
     *
     * @param article number of the article
     * @param headline its title
     * @param code the kind of warning
     * @param message what it means
     */
    private record Noted(int article, String headline, String code, String message) {}
}
