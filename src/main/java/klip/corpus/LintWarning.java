package klip.corpus;

/**
 * Something in a source file for a person to look at; it may be right.
 *
 * @param file the file below {@code source/}
 * @param line its line, from 1
 * @param message what looks wrong
 */
public record LintWarning(String file, int line, String message) {
    static LintWarning at(SourceArticle article, int line, String message) {
        return new LintWarning(article.name() + ".txt", line, message);
    }

    /** {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
