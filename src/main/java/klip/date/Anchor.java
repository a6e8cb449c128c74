package klip.date;

/** What fixed the value of a date phrase. */
public enum Anchor {
    /** Its own words. */
    TEXT("text"),
    /** The day of publication. */
    DATE_PUBLISHED("datePublished"),
    /** Another date of the text. */
    OTHER_DATE("otherDate");

    private final String label;

    Anchor(String label) {
        this.label = label;
    }

    /** The word for it in the contract. */
    public String label() {
        return label;
    }
}
