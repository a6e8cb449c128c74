package klip.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes bylines apart into names: {@code By Hanne Jensen and Hans Hansen, Reuters} holds three. Immutable. */
final class AuthorNames {
    private static final int MAX_AUTHORS = 50;
    private static final int MAX_NAME = 80;
    private static final int MAX_WORDS = 6;
    private static final int MAX_TEXT = 500;

    /** What follows these is a time, a section or a post. */
    private static final Pattern END = Pattern.compile("\\s*[|•·/(\\[]\\s*|\\s+[–—-]\\s+|\\s+\\d");

    private static final Pattern AND =
            Pattern.compile("\\s*[,;]\\s+(?:(?:and|und|og)\\s+)?|\\s+(?:and|und|og|et|y|&)\\s+");

    private static final Pattern GLUED_BY = Pattern.compile("^By\\p{Lu}\\p{Ll}+\\s\\p{Lu}");

    private static final Pattern NUMBER = Pattern.compile("(?:^|\\s)\\P{L}");

    /** What parted a name from a date that was cut off. */
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:|·–—-]+$");

    private final Phrases phrases;

    AuthorNames(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The names in what is printed on the page, where other words stand around them: full names, if there are any. */
    List<String> printed(List<String> texts) {
        List<String> capitalised = of(texts).stream()
                .filter(name -> !Character.isLowerCase(name.codePointAt(0)))
                .toList();
        List<String> full = capitalised.stream().filter(AuthorNames::isFull).toList();
        return full.isEmpty() ? capitalised : full;
    }

    /** The names in texts that state nothing else, in order, each once. */
    List<String> of(List<String> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.length() <= MAX_TEXT && !text.startsWith("http") && !isCredit(text)) {
                parts(withoutBy(text)).stream()
                        .filter(AuthorNames::isName)
                        .limit((long) MAX_AUTHORS - names.size())
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    // A photographer has made a picture, not the article.
    private boolean isCredit(String text) {
        return !phrases.begins(Phrases.Kind.BYLINE, text) && phrases.begins(Phrases.Kind.OPENING, text);
    }

    private String withoutBy(String text) {
        String rest = WhiteSpace.normalise(text);
        if (GLUED_BY.matcher(rest).find()) {
            return rest.substring("By".length());
        }
        int length = phrases.beginningLength(Phrases.Kind.BYLINE, rest);
        boolean followed = length < rest.length() && !Character.isLetterOrDigit(rest.charAt(length));
        return length > 0 && followed ? rest.substring(length).replaceFirst("^[\\s:]+", "") : rest;
    }

    private static List<String> parts(String byline) {
        List<String> parts = new ArrayList<>();
        String[] split = AND.split(END.split(byline, 2)[0], MAX_AUTHORS);
        for (String part : split) {
            parts.add(TRAILING.matcher(part.strip()).replaceFirst(""));
        }
        if (parts.size() == 2 && !parts.get(0).contains(" ") && !parts.get(1).contains(" ")) {
            // As libraries write: Jensen, Hanne.
            return List.of(parts.get(1) + " " + parts.get(0));
        }
        // "Hanne Jensen, professor at some university": the rest of such a byline is no name.
        boolean described = parts.size() > 1 && parts.stream().anyMatch(part -> part.split(" ", -1).length > MAX_WORDS);
        return described ? parts.subList(0, 1) : parts;
    }

    /** Whether a name is more than an initial, a pen name or a news agency: two words, or a script without spaces. */
    static boolean isFull(String name) {
        return name.indexOf(' ') > 0 || Sentences.isWide(name);
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && part.length() <= MAX_NAME
                && part.indexOf('@') < 0
                && !NUMBER.matcher(part).find()
                && part.split(" ", -1).length <= MAX_WORDS;
    }
}
