package klip.date;

/** When a clause says that something happens. */
enum Tense {
    /** It has happened. */
    PAST,
    /** Somebody says so, which tells when it was said and not when it happens. */
    SAID,
    /** It is still to happen. */
    FUTURE,
    /** The words do not say. */
    UNKNOWN
}
