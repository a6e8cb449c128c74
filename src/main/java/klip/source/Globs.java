package klip.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which paths are wanted.
 *
 * <p>In a glob, {@code *} and {@code ?} stay within a name, {@code **} does not, and <code>{a,b}</code> is either. A glob
 * without {@code /} is compared with the last name, others with the whole path.
 */
final class Globs {
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    /**
     * @param includes a page must match one of these, unless there are none
     * @param excludes and none of these
     */
    Globs(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(Globs::pattern).toList();
        this.excludes = excludes.stream().map(Globs::pattern).toList();
    }

    /** Whether a page of this path is wanted. */
    boolean admit(String path) {
        return (includes.isEmpty() || matches(includes, path)) && !excludes(path);
    }

    /** Whether nothing of this path is wanted, not even what it holds. */
    boolean excludes(String path) {
        return matches(excludes, path);
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern pattern(String glob) {
        String whole = glob.contains("/") ? glob : "**/" + glob;
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (whole.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (whole.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else {
                char c = whole.charAt(i);
                regex.append(element(c, depth > 0));
                depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            }
        }
        return Pattern.compile(regex.append(")".repeat(depth)).toString(), Pattern.DOTALL);
    }

    private static String element(char c, boolean inChoice) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> inChoice ? ")" : "\\}";
            case ',' -> inChoice ? "|" : ",";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
