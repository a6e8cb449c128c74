package klip.event;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of rule files as Markdown shows them. */
final class Markdown {
    private Markdown() {}

    /** Text for a cell of a table, where a bar would end the cell. */
    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The word as it is written in rules. */
    static String code(String word) {
        return "`" + cell(word) + "`";
    }

    static String codes(Collection<String> words, String between) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(between));
    }

    /** An example's sentence, its marked names in bold. */
    static String sentence(String marked) {
        return cell(marked.replaceAll("\\[[OPLX] ([^\\]]*)\\]", "**$1**"));
    }
}
