package klip.text;

/** What the full stop of a word tells of the sentence. */
enum Abbreviation {
    /** Something always follows: no sentence ends here. */
    INSIDE,
    /** The full stop belongs to the word, which may be a sentence's last even where a capital follows, or not. */
    ANYWHERE,
    /** The full stop belongs to the word; no name follows it, so a capital after it starts a sentence. */
    UNIT,
    /** Letters of a name. */
    INITIALS,
    /** An abbreviation before a digit, else an ordinary word. */
    NUMBER,
    /** No abbreviation that is known. */
    NONE;

    /** Whether the full stop is part of the word wherever it stands. */
    boolean keepsStop() {
        return this == INSIDE || this == ANYWHERE || this == UNIT;
    }
}
