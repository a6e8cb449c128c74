package klip.event;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules as Markdown for a reader: a page for each event type, and an index. */
public final class RuleDocs {
    private static final String INDEX = "README.md";
    private static final String COMMAND = "klip rules docs -o docs/events";

    private RuleDocs() {}

    /** The pages by file name, the index first; lines end in {@code \n}. */
    public static Map<String, String> pages(EventRules rules) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, index(rules));
        rules.types().forEach(type -> pages.put(type.name() + ".md", TypePage.of(type)));
        return pages;
    }

    private static String index(EventRules rules) {
        StringBuilder text = new StringBuilder("# Event types\n\n");
        text.append(
                "What Klip calls an event, one page a type. The `rule` of an event in the output names type, language and\n"
                        + "words: `Hire/da/ansætte` is told on the page `Hire`, under Danish, at `ansætte`. The pages are made from the rule\n"
                        + "files by `"
                        + COMMAND
                        + "`; `docs/add-an-event-type.md` says how to add a type of your own.\n\n");
        text.append("| type | what it is |\n|---|---|\n");
        rules.types()
                .forEach(type -> text.append("| [")
                        .append(type.name())
                        .append("](")
                        .append(type.name())
                        .append(".md) | ")
                        .append(Markdown.cell(type.definition()))
                        .append(" |\n"));
        return text.toString();
    }
}
