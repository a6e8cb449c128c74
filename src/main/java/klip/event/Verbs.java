package klip.event;

import klip.event.VerbForm.Inflection;

/** What a token can be as a verb. */
final class Verbs {
    private Verbs() {}

    static boolean auxiliary(SentenceView view, int token) {
        return view.is(token, WordClass.HAVE)
                || view.is(token, WordClass.BE)
                || view.is(token, WordClass.MODAL)
                || view.is(token, WordClass.NON_FINITE);
    }

    static boolean finite(SentenceView view, int token) {
        if (view.is(token, WordClass.NON_FINITE)) {
            return view.is(token, WordClass.MODAL) && !governed(view, token);
        }
        return view.is(token, WordClass.HAVE)
                || view.is(token, WordClass.BE)
                || view.is(token, WordClass.MODAL)
                || view.lexicon().verbs(view.lower(token)).stream().anyMatch(VerbForm::finite);
    }

    /** `ville`, `kunne` are a past tense, but an infinitive behind another auxiliary or the marker (`vil kunne`). */
    private static boolean governed(SentenceView view, int token) {
        for (int i = token - 1; i >= token - 2; i--) {
            if (view.is(i, WordClass.MODAL) || view.is(i, WordClass.HAVE) || view.is(i, WordClass.INFINITIVE_MARKER)) {
                return true;
            }
        }
        return false;
    }

    static boolean participle(SentenceView view, int token) {
        return has(view, token, Inflection.PARTICIPLE);
    }

    static boolean presentParticiple(SentenceView view, int token) {
        return has(view, token, Inflection.PRESENT_PARTICIPLE);
    }

    static boolean has(SentenceView view, int token, Inflection inflection) {
        return view.lexicon().verbs(view.lower(token)).stream().anyMatch(v -> v.inflection() == inflection);
    }
}
