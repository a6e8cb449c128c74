package klip.language;

/** A language that a text can be said to be written in. */
public enum Language {
    /** Danish. */
    DANISH("da"),
    /** English. */
    ENGLISH("en"),
    /** Neither of those that Klip reads. */
    OTHER("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 primary tag; {@code und} for {@link #OTHER}. */
    public String tag() {
        return tag;
    }

    /** The language of a tag such as {@code da}, {@code da-DK} or {@code EN}; {@link #OTHER} for any but those read. */
    public static Language ofTag(String tag) {
        String primary = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return OTHER;
    }
}
