package klip.page;

/** Which part of a page stated the day of publication. */
public enum DateSource {
    /** A JSON-LD block. */
    JSON_LD("json-ld"),
    /** A meta element. */
    META("meta"),
    /** A {@code time} element. */
    TIME_ELEMENT("time-element"),
    /** The address of the page. */
    URL("url"),
    /** A date in the visible text. */
    TEXT("text"),
    /** The caller said it. */
    GIVEN("given");

    private final String label;

    DateSource(String label) {
        this.label = label;
    }

    /** The word for it in the contract. */
    public String label() {
        return label;
    }
}
