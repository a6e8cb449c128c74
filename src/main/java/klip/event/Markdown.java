package klip.event;

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

    /** An example's sentence, its marked names in bold. */
    static String sentence(String marked) {
        return cell(marked.replaceAll("\\[[OPLX] ([^\\]]*)\\]", "**$1**"));
    }
}
