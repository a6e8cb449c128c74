package klip.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a site calls itself, which titles carry at their ends. Immutable. */
final class SiteNames {
    private static final Pattern PARTING = Pattern.compile("\\s+(?:[|–—»·•-]|::)\\s+");
    private static final int MAX_PARTINGS = 5;
    private static final int MAX_LENGTH = 1000;
    private static final int MIN_LENGTH = 2;

    private final Set<String> keys = new HashSet<>();

    SiteNames(List<@Nullable String> names) {
        for (String name : names) {
            if (name != null) {
                keys.add(TextKey.of(name));
            }
        }
    }

    /** Whether the text is one of the names, or no more than punctuation. */
    boolean isOne(String text) {
        String key = TextKey.of(text);
        return key.length() < MIN_LENGTH || keys.contains(key);
    }

    /** Where a title may fall apart into headline, section and site: the starts of the first such marks. */
    static List<Integer> partings(String title) {
        return PARTING.matcher(title)
                .results()
                .map(match -> match.start())
                .limit(MAX_PARTINGS)
                .toList();
    }

    /** The titles that remain, each without the site's name at its ends. */
    List<String> cutFrom(List<String> titles) {
        List<String> cut = new ArrayList<>();
        for (String title : titles) {
            String rest = cutFrom(title);
            if (rest != null) {
                cut.add(rest);
            }
        }
        return cut;
    }

    /** The title without the site's name at its ends; null where nothing else is left, or it is no title. */
    @Nullable
    String cutFrom(@Nullable String title) {
        if (title == null || title.length() > MAX_LENGTH) {
            return null;
        }
        String rest = WhiteSpace.normalise(title);
        for (int cuts = 0; cuts < MAX_PARTINGS; cuts++) {
            String cut = withoutOneName(rest);
            if (cut.equals(rest)) {
                break;
            }
            rest = cut;
        }
        return isOne(rest) ? null : rest;
    }

    private String withoutOneName(String title) {
        Matcher parting = PARTING.matcher(title);
        if (!parting.find()) {
            return title;
        }
        int firstStart = parting.start();
        int firstEnd = parting.end();
        int lastStart = firstStart;
        int lastEnd = firstEnd;
        while (parting.find()) {
            lastStart = parting.start();
            lastEnd = parting.end();
        }
        if (isOne(title.substring(lastEnd))) {
            return title.substring(0, lastStart);
        }
        return isOne(title.substring(0, firstStart)) ? title.substring(firstEnd) : title;
    }
}
