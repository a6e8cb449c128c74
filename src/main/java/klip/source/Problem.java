package klip.source;

/**
 * Why a page could not be read: a failure as a value, so that one bad page never stops a run.
 *
 * @param code a stable, upper-case word to search for, such as {@code PAGE_TOO_LARGE}
 * @param place the page or file it is about
 * @param reason what is wrong, for a person
 * @param remedy what the person can do
 */
public record Problem(String code, String place, String reason, String remedy) {}
