package klip.event;

/** The closed classes of words that the clause reader tells apart; a word may stand in several. */
enum WordClass {
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    CONJUNCTION,
    INFINITIVE_MARKER,
    PERSON_PRONOUN,
    GROUP_PRONOUN,
    OTHER_PRONOUN,
    DETERMINER,
    NEGATION,
    HAVE,
    BE,
    NON_FINITE,
    MODAL,
    ADVERB
}
