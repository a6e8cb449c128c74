package klip;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import klip.event.Status;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a page is to be read. Immutable; start from {@link #standard()} and change what differs.
 *
 * @param published the day of publication of a page that does not say; null if unknown
 * @param language the language of the article, which is then not guessed; null to guess
 * @param url the address of a page that comes without one; null if unknown
 * @param minConfidence events less sure than this are left out, 0 to 1
 * @param statuses events of another status are left out
 * @param explained whether an article says what was cut from its page, and why
 */
public record ReadOptions(
        @Nullable LocalDate published,
        @Nullable Language language,
        @Nullable String url,
        double minConfidence,
        Set<Status> statuses,
        boolean explained) {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the confidence is not one
     */
    public ReadOptions {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + minConfidence);
        }
        statuses = Set.copyOf(statuses);
    }

    /** Nothing known of the page, and every event wanted. */
    public static ReadOptions standard() {
        return new ReadOptions(null, null, null, 0, EnumSet.allOf(Status.class), false);
    }

    /** These, with the day of publication of a page that does not say. */
    public ReadOptions withPublished(@Nullable LocalDate day) {
        return new ReadOptions(day, language, url, minConfidence, statuses, explained);
    }

    /** These, with the language of the article. */
    public ReadOptions withLanguage(@Nullable Language known) {
        return new ReadOptions(published, known, url, minConfidence, statuses, explained);
    }

    /** These, with the address of a page that comes without one. */
    public ReadOptions withUrl(@Nullable String address) {
        return new ReadOptions(published, language, address, minConfidence, statuses, explained);
    }

    /** These, without events less sure than the given confidence. */
    public ReadOptions withMinConfidence(double confidence) {
        return new ReadOptions(published, language, url, confidence, statuses, explained);
    }

    /** These, with events of the given statuses only. */
    public ReadOptions withStatuses(Status... wanted) {
        return new ReadOptions(published, language, url, minConfidence, Set.copyOf(Arrays.asList(wanted)), explained);
    }

    /** These, with articles that say what was cut from their pages. */
    public ReadOptions withExplanation() {
        return new ReadOptions(published, language, url, minConfidence, statuses, true);
    }
}
