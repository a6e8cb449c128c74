package klip.date;

/** How the part of a date that the words leave unsaid is found. */
enum Reference {
    /** By the tense of the sentence and the dates before it, from the day of publication. */
    TENSE,
    /** The last such day or period before the day of publication. */
    PAST,
    /** The next such day or period after the day of publication. */
    FUTURE,
    /** The one within the year, month or week of publication, or one so far from it. */
    WITHIN,
    /** From the last date of the text before it. */
    TEXT,
    /** From the last date of the text before it, keeping that date's own precision. */
    LIKEWISE,
    /** Not at all: any such day, as in {@code en mandag}. */
    ANY
}
