package klip.report;

import klip.article.Json;

/**
 * Data as a classic script, since a page opened from the file system may load nothing else. This is the one place where
 * words from pages go into a file that a browser reads: they are JSON within a script, and no character that could end
 * the script, open markup or break a line of it is left as it was, nor half a character, which no file can hold.
 */
final class DataScript {
    private DataScript() {}

    /**
     * A script that hands a value to the pages.
     *
     * @param name what the pages ask for; letters, digits and slashes of our own, never words of a page
     */
    static String of(String name, Object value) {
        return "klip.take(\"" + name + "\"," + escaped(Json.line(value)) + ");\n";
    }

    /** JSON that means the same and is safe in a script, in markup and in an attribute. */
    static String escaped(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isUnsafe(c)) {
                safe.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    // All of these stand only within strings of JSON, where an escape means the same.
    private static boolean isUnsafe(char c) {
        return c == '<'
                || c == '>'
                || c == '&'
                || c == '\''
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c);
    }
}
