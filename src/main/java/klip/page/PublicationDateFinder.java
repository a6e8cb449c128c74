package klip.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published: in JSON-LD, meta elements, time elements, the address and the visible text, in
 * that order; a date that something calls the last change is never taken for it. Immutable.
 */
final class PublicationDateFinder {
    private static final Pattern URL_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/_.-]?([01]\\d)[/_.-]?([0-3]\\d)(?!\\d)");
    private static final Pattern URL_NAMED_DAY =
            Pattern.compile("/((?:19|20)\\d\\d)/(\\p{Alpha}{3,9})/(\\d{1,2})(?!\\d)");
    private static final Evaluator COMMENTS = QueryParser.parse(MetadataReader.COMMENTS);

    /** Units of the day in ISO 8601. */
    private static final int DAY = 10;
    /** How many hours clocks are behind Greenwich in the Americas, and ahead of it in Asia, at most. */
    private static final int WEST = 8;

    private static final int EAST = 9;

    private final List<String> publishedMetas = metaNames("published");
    private final List<String> modifiedMetas = metaNames("modified");

    /** The date of publication; null where the page states none. */
    @Nullable
    PublicationDate published(
            Document document, PageMetas metas, StructuredData data, PageBlocks page, @Nullable String address) {
        boolean monthFirst = isAmerican(document);
        PublicationDate date = PublicationDate.of(stated(data.datePublished(), monthFirst), DateSource.JSON_LD);
        if (date == null) {
            date = PublicationDate.of(firstMeta(metas, publishedMetas, monthFirst), DateSource.META);
        }
        if (date != null) {
            return isInGreenwich(date)
                    ? asPrinted(date, PrintedDates.in(page, monthFirst).belowTitle())
                    : date;
        }
        date = PublicationDate.of(timeElement(document, monthFirst), DateSource.TIME_ELEMENT);
        if (date == null) {
            date = PublicationDate.of(inAddress(address), DateSource.URL);
        }
        return date == null
                ? PublicationDate.of(PrintedDates.in(page, monthFirst).best(), DateSource.TEXT)
                : date;
    }

    private static boolean isInGreenwich(PublicationDate date) {
        return date.value().endsWith("Z") || date.value().endsWith("+00:00");
    }

    // Midnight in Greenwich is not midnight where the paper is: its own readers are told the day before or after.
    private static PublicationDate asPrinted(PublicationDate stated, @Nullable String printed) {
        if (printed == null || printed.endsWith("Z")) {
            return stated;
        }
        LocalDate local = LocalDate.parse(printed.substring(0, DAY));
        OffsetDateTime inGreenwich = OffsetDateTime.parse(stated.value());
        long ahead = ChronoUnit.DAYS.between(inGreenwich.toLocalDate(), local);
        int hour = inGreenwich.getHour();
        boolean west = ahead == -1 && hour < WEST;
        boolean east = ahead == 1 && hour >= 24 - EAST;
        return west || east ? new PublicationDate(printed, DateSource.TEXT) : stated;
    }

    /** The date of the last change; null where the page states none. */
    @Nullable
    String modified(Document document, PageMetas metas, StructuredData data, PageBlocks page) {
        boolean monthFirst = isAmerican(document);
        String date = stated(data.dateModified(), monthFirst);
        if (date == null) {
            date = firstMeta(metas, modifiedMetas, monthFirst);
        }
        if (date == null) {
            date = changedElement(document, monthFirst);
        }
        return date == null ? PrintedDates.changed(page, monthFirst) : date;
    }

    private static @Nullable String changedElement(Document document, boolean monthFirst) {
        for (Element time : document.select("time, [itemprop=dateModified], abbr.updated")) {
            String date = isOfChange(time) && time.closest(COMMENTS) == null ? dateOf(time, monthFirst) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String stated(@Nullable String text, boolean monthFirst) {
        return text == null ? null : PageDate.stated(text, monthFirst);
    }

    private static @Nullable String firstMeta(PageMetas metas, List<String> names, boolean monthFirst) {
        for (String name : names) {
            String date = stated(metas.first(name), monthFirst);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String timeElement(Document document, boolean monthFirst) {
        String first = null;
        for (Element time :
                document.select("time, abbr.published, abbr.date, [itemprop=datePublished], .published[title]")) {
            String date = dateOf(time, monthFirst);
            if (date == null || isOfChange(time) || time.closest(COMMENTS) != null) {
                continue;
            }
            if (PrintedDates.SAID.matcher(labelOf(time)).find()) {
                return date;
            }
            first = first == null ? date : first;
        }
        return first;
    }

    // An article that was never changed has one element for both: entry-date published updated.
    private static boolean isOfChange(Element time) {
        String label = labelOf(time);
        return PrintedDates.CHANGED.matcher(label).find() && !label.contains("publi");
    }

    private static String labelOf(Element time) {
        return time.attr("itemprop") + " " + time.className() + " " + (time.hasAttr("pubdate") ? "pubdate" : "");
    }

    private static @Nullable String dateOf(Element time, boolean monthFirst) {
        for (String attribute : List.of("datetime", "content", "title")) {
            String date = stated(time.attr(attribute), monthFirst);
            if (date != null) {
                return date;
            }
        }
        return stated(time.ownText(), monthFirst);
    }

    private static @Nullable String inAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Matcher day = URL_DAY.matcher(address);
        while (day.find()) {
            String date = PageDate.stated(day.group(1) + "-" + day.group(2) + "-" + day.group(3), false);
            if (date != null) {
                return date;
            }
        }
        Matcher named = URL_NAMED_DAY.matcher(address);
        return named.find()
                ? PageDate.stated(named.group(3) + " " + named.group(2) + " " + named.group(1), false)
                : null;
    }

    // Without a country, English is read as the rest of the world writes.
    private static boolean isAmerican(Document document) {
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return language.equals("en-us") || language.equals("en_us") || language.equals("en");
    }

    private static List<String> metaNames(String kind) {
        List<String> names = new ArrayList<>();
        for (var row : DataFile.rows("date-metas.tsv", 3)) {
            if (row.get(0).equals(kind)) {
                names.add(row.get(1));
            }
        }
        return List.copyOf(names);
    }
}
