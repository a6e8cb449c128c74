package klip.language;

/** A language that the detector weighs: those Klip reads, and those they are mistaken for. */
enum Candidate {
    DANISH(Language.DANISH, "da"),
    ENGLISH(Language.ENGLISH, "en"),
    /** Bokmål and Nynorsk together. */
    NORWEGIAN(Language.OTHER, "nb"),
    SWEDISH(Language.OTHER, "sv"),
    GERMAN(Language.OTHER, "de"),
    DUTCH(Language.OTHER, "nl"),
    FRENCH(Language.OTHER, "fr"),
    SPANISH(Language.OTHER, "es"),
    /** The likeliest of all others. */
    ANY_OTHER(Language.OTHER, "und");

    private final Language language;
    private final String tag;

    Candidate(Language language, String tag) {
        this.language = language;
        this.tag = tag;
    }

    /** What it is to the rest of Klip. */
    Language language() {
        return language;
    }

    /** Its section in the list of function words. */
    String tag() {
        return tag;
    }

    /** The candidate of an ISO 639-3 code. */
    static Candidate ofModelCode(String code) {
        return switch (code) {
            case "dan" -> DANISH;
            case "eng" -> ENGLISH;
            case "nob", "nno" -> NORWEGIAN;
            case "swe" -> SWEDISH;
            case "deu" -> GERMAN;
            case "nld" -> DUTCH;
            case "fra" -> FRENCH;
            case "spa" -> SPANISH;
            default -> ANY_OTHER;
        };
    }

    static Candidate of(Language language) {
        return switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> ENGLISH;
            case OTHER -> ANY_OTHER;
        };
    }
}
