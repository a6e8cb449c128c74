package klip.event;

/**
 * One reading of a written word as a verb.
 *
 * @param lemma the infinitive
 * @param inflection which form of it
 */
record VerbForm(String lemma, Inflection inflection) {
    /** The forms that matter for who does what. */
    enum Inflection {
        INFINITIVE,
        PRESENT,
        PAST,
        PARTICIPLE,
        /** The English form in -ing. */
        PRESENT_PARTICIPLE,
        /** The Danish passive in -s, finite or infinitive. */
        S_PASSIVE
    }

    boolean finite() {
        return inflection == Inflection.PRESENT || inflection == Inflection.PAST || inflection == Inflection.S_PASSIVE;
    }
}
