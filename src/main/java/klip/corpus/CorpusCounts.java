package klip.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import klip.event.Status;
import klip.language.Language;
import klip.name.EntityType;

/** The tables in the corpus's README that say how much is in it. */
final class CorpusCounts {
    private static final String START = "<!-- counts -->\n";
    private static final String END = "<!-- /counts -->";
    private static final List<Language> LANGUAGES = List.of(Language.DANISH, Language.ENGLISH);

    private final CountTable whole = new CountTable("", columns());
    private final CountTable mentions = new CountTable("mentions of", columns());
    private final CountTable events = new CountTable("events", columns());
    private final CountTable statuses = new CountTable("events that are", columns());
    private final CountTable participants = new CountTable("participants", columns());
    private final TokenCounter tokens = new TokenCounter();

    private CorpusCounts() {
        EventTypes types = EventTypes.load();
        for (EntityType type : EntityType.values()) {
            mentions.addRow(type.label());
        }
        for (Status status : Status.values()) {
            statuses.addRow(status.label());
        }
        for (String type : types.names()) {
            events.addRow(type);
            EventTypes.EventType found = types.find(type);
            Set<String> roles = found == null ? Set.of() : found.roles();
            roles.forEach(role -> participants.addRow(type + " " + role));
        }
    }

    /** The README with its tables made anew between the two markers; unchanged if it has none. */
    static String update(String readme, List<SourceArticle> articles) {
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        if (start < 0 || end < start) {
            return readme;
        }
        CorpusCounts counts = new CorpusCounts();
        articles.forEach(counts::add);
        return readme.substring(0, start + START.length()) + counts.tables() + readme.substring(end);
    }

    private static List<String> columns() {
        return LANGUAGES.stream()
                .flatMap(language ->
                        List.of(SourceArticle.Split.values()).stream().map(split -> column(language, split)))
                .toList();
    }

    private static String column(Language language, SourceArticle.Split split) {
        return language.tag() + " " + split.name().toLowerCase(Locale.ROOT);
    }

    private void add(SourceArticle article) {
        String column = column(article.header().language(), article.header().split());
        List<Tag> tags = article.blocks().stream()
                .flatMap(block -> block.annotations().stream())
                .map(Annotation::tag)
                .toList();
        whole.add("articles", column, 1);
        whole.add("articles without events", column, article.events().isEmpty() ? 1 : 0);
        whole.add("tokens", column, tokens.count(article));
        whole.add("sentences", column, sentences(article));
        whole.add("entities", column, article.entities().size());
        whole.add("mentions", column, count(tags, Tag.Mention.class));
        whole.add("date phrases", column, count(tags, Tag.Date.class));
        whole.add("events", column, article.events().size());
        whole.add("events marked optional", column, optional(article));
        whole.add("participants", column, count(tags, Tag.Participant.class));
        addByType(article, tags, column);
    }

    private void addByType(SourceArticle article, List<Tag> tags, String column) {
        for (SourceArticle.Event event : article.events()) {
            events.add(event.type(), column, 1);
            statuses.add(event.status().label(), column, 1);
        }
        for (Tag tag : tags) {
            if (tag instanceof Tag.Mention mention) {
                EntityType type = article.typeOf(mention.key());
                mentions.add(type == null ? mention.key() : type.label(), column, 1);
            } else if (tag instanceof Tag.Participant participant) {
                participants.add(role(article, participant), column, 1);
            }
        }
    }

    private static String role(SourceArticle article, Tag.Participant participant) {
        return article.events().stream()
                .filter(event -> event.id().equals(participant.event()))
                .map(event -> event.type() + " " + participant.role())
                .findFirst()
                .orElse(participant.role());
    }

    private static long count(List<Tag> tags, Class<? extends Tag> kind) {
        return tags.stream().filter(kind::isInstance).count();
    }

    private static long optional(SourceArticle article) {
        return article.events().stream().filter(SourceArticle.Event::optional).count();
    }

    private static long sentences(SourceArticle article) {
        return article.blocks().stream()
                .filter(block -> block.kind().segment() != null)
                .mapToLong(block -> block.sentences().size())
                .sum();
    }

    private String tables() {
        return String.join("\n", whole.text(), mentions.text(), events.text(), statuses.text(), participants.text());
    }
}
