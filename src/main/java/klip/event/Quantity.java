package klip.event;

/**
 * A number in a sentence with what it counts.
 *
 * @param first its first token
 * @param end one past its last token: words such as {@code mio. kr.} and {@code procent} included
 * @param kind money, a share, or a bare number
 * @param value the number itself
 */
record Quantity(int first, int end, Kind kind, Value value) {
    /** What sort of number it is. */
    enum Kind {
        MONEY,
        PERCENT,
        NUMBER
    }
}
