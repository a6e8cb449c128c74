package klip.date;

/** When a clause says that something happens. */
enum Tense {
    /** It has happened. */
    PAST,
    /** It is still to happen. */
    FUTURE,
    /** The words do not say. */
    UNKNOWN
}
