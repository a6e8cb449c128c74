package klip.article;

/**
 * A way in which an article breaks the contract.
 *
 * @param place where, as a path such as {@code events[0].triggers[1]}
 * @param reason what is wrong there
 */
public record Violation(String place, String reason) {
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
