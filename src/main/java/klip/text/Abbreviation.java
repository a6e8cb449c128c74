package klip.text;

/** What the full stop of a word tells of the sentence. */
enum Abbreviation {
    /** Something always follows: no sentence ends here. */
    INSIDE,
    /** The full stop belongs to the word, which may be a sentence's last. */
    ANYWHERE,
    /** An abbreviation before a digit, else an ordinary word. */
    NUMBER,
    /** No abbreviation that is known. */
    NONE
}
