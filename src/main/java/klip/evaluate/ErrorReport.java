package klip.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import klip.article.Article;

/**
 * Every miss and every false or wrong find, in its sentence, for a person who wants to know why a figure is what it is.
 *
 * @param findings grouped by stage, type, fault and cause; within a group in order of the articles
 */
public record ErrorReport(List<Finding> findings) {
    /** Copies the list. */
    public ErrorReport {
        findings = List.copyOf(findings);
    }

    /** What is wrong with something. */
    public enum Fault {
        /** In the gold, not found. */
        MISSED,
        /** Found, not in the gold. */
        FALSE,
        /** Found, but said to be something else than the gold says. */
        WRONG
    }

    /** Which part of the answer is wrong, in the order of the report. */
    public enum Stage {
        /** Ends of sentences. */
        SENTENCE("sentences"),
        /** Mentions of entities. */
        ENTITY("entities"),
        /** Canonical names. */
        NAME("canonical names"),
        /** Date phrases and their values. */
        DATE("dates"),
        /** Events. */
        EVENT("events"),
        /** Participants of events that were found. */
        ARGUMENT("arguments"),
        /** Dates of events that were found. */
        EVENT_DATE("event dates"),
        /** Status of events that were found. */
        STATUS("event status");

        private final String title;

        Stage(String title) {
            this.title = title;
        }
    }

    /**
     * One thing that is not as the gold has it.
     *
     * @param stage which part of the answer
     * @param type the type of entity, date or event, or the event type and role
     * @param fault what is wrong
     * @param cause why an event or a participant is missed or false, as far as can be told; empty for the rest
     * @param source the article
     * @param detail what was said and what would be right; empty for a plain miss or false find
     * @param sentence the sentence of the gold, of a false find that of the prediction, the words in brackets
     */
    public record Finding(
            Stage stage, String type, Fault fault, String cause, String source, String detail, String sentence) {
        private String group() {
            return stage.title + ", " + type + (cause.isEmpty() ? "" : ", " + shown(fault) + ": " + cause);
        }
    }

    /**
     * The errors that the scores of {@link Evaluator#evaluate} count.
     *
     * @throws IllegalArgumentException if two articles of one list have the same source
     */
    public static ErrorReport of(List<Article> gold, List<Article> predicted) {
        return new ErrorReport(ArticlePairs.compare(gold, predicted).stream()
                .flatMap(comparison -> new ErrorCollector(comparison).findings().stream())
                .sorted(Comparator.comparing(Finding::stage)
                        .thenComparing(Finding::type)
                        .thenComparing(finding -> finding.cause.isEmpty() ? Fault.MISSED : finding.fault)
                        .thenComparing(Finding::cause))
                .toList());
    }

    /** The groups of {@link #text()}, largest first, a line each: what is worth doing next. */
    public String summary() {
        return sizes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(group -> String.format(Locale.ROOT, "%6d  %s\n", group.getValue(), group.getKey()))
                .collect(Collectors.joining());
    }

    private Map<String, Long> sizes() {
        return findings.stream().collect(Collectors.groupingBy(Finding::group, Collectors.counting()));
    }

    /** The report for a terminal: a heading a group with its size, an error a line, lines ended by {@code \n}. */
    public String text() {
        Map<String, Long> sizes = sizes();
        StringBuilder text = new StringBuilder();
        String heading = "";
        for (Finding finding : findings) {
            String group = finding.group();
            if (!group.equals(heading)) {
                text.append(heading.isEmpty() ? "" : "\n")
                        .append(group)
                        .append(" (")
                        .append(sizes.get(group))
                        .append(")\n");
                heading = group;
            }
            String detail = finding.detail.isEmpty() ? "" : " (" + finding.detail + ")";
            text.append(String.format(
                    Locale.ROOT, "  %-6s  %s: %s%s\n", shown(finding.fault), finding.source, finding.sentence, detail));
        }
        return text.toString();
    }

    private static String shown(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
