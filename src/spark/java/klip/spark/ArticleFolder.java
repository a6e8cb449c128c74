package klip.spark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the table of articles a line belongs: {@code language=da/month=2026-03}.
 *
 * <p>Looked up in the line as it stands, since to read it all only for this would cost as much as to make the table. That
 * is safe: the keys of the article come in the order of its record, before all text of the page's body, and a quote within
 * a value is escaped, so nothing but a key looks like one.
 */
final class ArticleFolder {
    private static final String UNKNOWN = "unknown";
    private static final Pattern ID = Pattern.compile("\"article\":\\{\"id\":\"([^\"]+)\"");
    private static final Pattern LANGUAGE = Pattern.compile("\"language\":\"([A-Za-z-]+)\"");
    private static final Pattern MONTH = Pattern.compile("\"datePublished\":\"([0-9]{4}-[0-9]{2})");
    private static final String BODY = ",\"text\":\"";

    private ArticleFolder() {}

    /** The folder, a slash and the article's id: lines in the order of this are in the order of the table. */
    static String key(String line) {
        int body = line.indexOf(BODY);
        String head = body < 0 ? line : line.substring(0, body);
        return "language=" + found(LANGUAGE, head) + "/month=" + found(MONTH, head) + "/" + found(ID, head);
    }

    /** The folder of a key. */
    static String of(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }

    private static String found(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : UNKNOWN;
    }
}
