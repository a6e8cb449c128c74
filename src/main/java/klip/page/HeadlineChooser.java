package klip.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an article's headline among what a page offers.
 *
 * <p>No one place is right for more than four in five pages, but a right one is nearly always among them. Where the two
 * places written for machines (JSON-LD and Open Graph) agree, they are believed. Where they differ, one of them repeats
 * what templates print everywhere, and the other was written by an editor for readers who see nothing but the headline.
 */
final class HeadlineChooser {
    /** A section's name or a logo is of fewer words; a headline seldom. */
    private static final int WORDS = 4;

    /** Two headlines of one story share at least this; an Open Graph title without it is a sentence to lure readers. */
    private static final double RELATED = 0.25;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeadlineChooser() {}

    /**
     * What the places of a page offer.
     *
     * @param jsonLd the {@code headline} of JSON-LD
     * @param openGraph {@code og:title} or its like
     * @param printed headings of the first level, and what schema.org calls the headline, in the page's order
     * @param title the title element
     */
    record Offers(
            @Nullable String jsonLd,
            @Nullable String openGraph,
            List<String> printed,
            @Nullable String title) {}

    /** The headline; null where none is offered. */
    static @Nullable String choose(Offers offers, SiteNames sites) {
        Offers cleaned = withoutTails(new Offers(
                sites.cutFrom(offers.jsonLd()),
                sites.cutFrom(offers.openGraph()),
                sites.cutFrom(offers.printed()),
                sites.cutFrom(offers.title())));
        String printed = printed(cleaned);
        String jsonLd = cleaned.jsonLd();
        String openGraph = cleaned.openGraph();
        if (jsonLd != null && openGraph != null) {
            return prefersOpenGraph(jsonLd, openGraph, printed, cleaned.title()) ? openGraph : jsonLd;
        }
        if (jsonLd != null) {
            return jsonLd;
        }
        return withoutJsonLd(openGraph, printed, cleaned.title());
    }

    private static @Nullable String withoutJsonLd(
            @Nullable String openGraph, @Nullable String printed, @Nullable String title) {
        if (printed == null) {
            return openGraph == null ? withoutUnknownSite(title) : openGraph;
        }
        if (openGraph == null || same(openGraph, printed)) {
            return printed;
        }
        boolean section = !isLong(printed) && same(openGraph, title);
        boolean half = !isLong(printed) && startsWith(openGraph, printed) && startsWith(title, openGraph);
        boolean kicker = same(openGraph, title) && TextKey.of(printed).endsWith(TextKey.of(openGraph));
        boolean template = same(printed, title) && sharedWords(printed, openGraph) >= RELATED;
        return section || half || kicker || template ? openGraph : printed;
    }

    // With nothing to compare it with, a short end of a long title is the site's name.
    private static @Nullable String withoutUnknownSite(@Nullable String title) {
        List<Integer> partings = title == null ? List.of() : SiteNames.partings(title);
        if (title == null || partings.isEmpty()) {
            return title;
        }
        int last = partings.get(partings.size() - 1);
        String start = title.substring(0, last);
        return isLong(start) && !isLong(title.substring(last).strip()) ? start : title;
    }

    private static boolean prefersOpenGraph(
            String jsonLd, String openGraph, @Nullable String printed, @Nullable String title) {
        if (same(jsonLd, openGraph)) {
            return true;
        }
        if (same(openGraph, printed)) {
            // With a title that agrees too, the editor's own is the other, unless it only lacks the kicker.
            return !same(openGraph, title) || TextKey.of(openGraph).endsWith(TextKey.of(jsonLd));
        }
        return same(jsonLd, printed) && same(jsonLd, title) && sharedWords(jsonLd, openGraph) >= RELATED;
    }

    /** How many of the words of the one with fewer the other has too, 0 to 1. */
    private static double sharedWords(String one, String other) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        int fewer = Math.min(words.size(), otherWords.size());
        words.retainAll(otherWords);
        return fewer == 0 ? 0 : (double) words.size() / fewer;
    }

    private static Set<String> words(String headline) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(Phrases.plain(headline))));
        words.remove("");
        return words;
    }

    // Logos and sections are often headings of the first level too, above that of the article.
    private static @Nullable String printed(Offers offers) {
        for (String heading : offers.printed()) {
            if (same(heading, offers.openGraph()) || same(heading, offers.jsonLd()) || same(heading, offers.title())) {
                return heading;
            }
        }
        for (String heading : offers.printed()) {
            if (isLong(heading)) {
                return heading;
            }
        }
        return offers.printed().isEmpty() ? null : offers.printed().get(0);
    }

    private static boolean isLong(String heading) {
        return heading.split(" ", WORDS + 1).length >= WORDS;
    }

    // "Headline - Some Paper" beside "Headline": the paper's name need not be known.
    private static Offers withoutTails(Offers offers) {
        List<String> all = new ArrayList<>(offers.printed());
        for (String one : new String[] {offers.jsonLd(), offers.openGraph(), offers.title()}) {
            if (one != null) {
                all.add(one);
            }
        }
        List<String> keys = all.stream().map(TextKey::of).toList();
        return new Offers(
                withoutTail(offers.jsonLd(), keys),
                withoutTail(offers.openGraph(), keys),
                offers.printed(),
                withoutTail(offers.title(), keys));
    }

    private static @Nullable String withoutTail(@Nullable String offered, List<String> keys) {
        if (offered == null) {
            return null;
        }
        for (int parting : SiteNames.partings(offered)) {
            String start = offered.substring(0, parting);
            if (keys.contains(TextKey.of(start))) {
                return start;
            }
        }
        return offered;
    }

    private static boolean startsWith(@Nullable String title, String start) {
        return title != null && TextKey.of(title).startsWith(TextKey.of(start));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && TextKey.of(one).equals(TextKey.of(other));
    }
}
