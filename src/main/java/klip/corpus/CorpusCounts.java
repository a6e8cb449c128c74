package klip.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import klip.language.Language;

/** The table in the corpus's README that says how much is in it. */
final class CorpusCounts {
    private static final String START = "<!-- counts -->\n";
    private static final String END = "<!-- /counts -->";

    private CorpusCounts() {}

    /** The README with its table made anew between the two markers; unchanged if it has none. */
    static String update(String readme, List<SourceArticle> articles) {
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        if (start < 0 || end < start) {
            return readme;
        }
        return readme.substring(0, start + START.length()) + table(articles) + readme.substring(end);
    }

    private static String table(List<SourceArticle> articles) {
        StringBuilder table = new StringBuilder();
        table.append("| language | split | articles | sentences | mentions | entities | dates | events | optional |\n");
        table.append("|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            Map<SourceArticle.Split, Counts> counts = new EnumMap<>(SourceArticle.Split.class);
            for (SourceArticle article : articles) {
                if (article.header().language() == language) {
                    counts.merge(article.header().split(), Counts.of(article), Counts::plus);
                }
            }
            counts.forEach((split, sum) -> table.append(sum.row(language, split)));
        }
        return table.toString();
    }

    private record Counts(
            int articles, int sentences, long mentions, int entities, long dates, int events, long optional) {
        static Counts of(SourceArticle article) {
            List<Tag> tags = article.blocks().stream()
                    .flatMap(block -> block.annotations().stream())
                    .map(Annotation::tag)
                    .toList();
            return new Counts(
                    1,
                    article.blocks().stream()
                            .filter(block -> block.kind().segment() != null)
                            .mapToInt(block -> block.sentences().size())
                            .sum(),
                    tags.stream().filter(Tag.Mention.class::isInstance).count(),
                    article.entities().size(),
                    tags.stream().filter(Tag.Date.class::isInstance).count(),
                    article.events().size(),
                    article.events().stream()
                            .filter(SourceArticle.Event::optional)
                            .count());
        }

        Counts plus(Counts other) {
            return new Counts(
                    articles + other.articles,
                    sentences + other.sentences,
                    mentions + other.mentions,
                    entities + other.entities,
                    dates + other.dates,
                    events + other.events,
                    optional + other.optional);
        }

        String row(Language language, SourceArticle.Split split) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %d | %d | %d | %d |\n",
                    language.tag(),
                    split.name().toLowerCase(Locale.ROOT),
                    articles,
                    sentences,
                    mentions,
                    entities,
                    dates,
                    events,
                    optional);
        }
    }
}
