package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.date.DateExpression;
import klip.event.Chunk.Kind;
import klip.event.SentenceView.Named;
import klip.language.Language;
import klip.name.EntityType;

/**
 * Cuts a sentence into chunks, after the idea of partial parsing by chunks (Abney 1991): closed-class words and a list
 * of verbs part the sentence, and what lies between them is noun phrases.
 *
 * <p>No tagger is needed, so it works the same for both languages and costs next to nothing. One pass, no recursion.
 */
final class ChunkReader {
    private final SentenceView view;
    private final List<Chunk> chunks = new ArrayList<>();
    private int phrase = -1;

    private ChunkReader(SentenceView view) {
        this.view = view;
    }

    static List<Chunk> read(SentenceView view) {
        ChunkReader reader = new ChunkReader(view);
        int at = 0;
        while (at < view.size()) {
            at = reader.take(at);
        }
        reader.closePhrase(view.size());
        return Governors.assign(Partitives.join(reader.chunks, view));
    }

    private int take(int at) {
        DateExpression date = view.dateAt(at);
        if (date != null) {
            int end = at + 1;
            while (end < view.size() && date.equals(view.dateAt(end))) {
                end++;
            }
            boolean article = phrase == at - 1 && view.is(phrase, WordClass.DETERMINER);
            int first = article ? phrase : at;
            phrase = article ? -1 : phrase;
            return close(Kind.DATE, first, end);
        }
        Named named = view.nameAt(at);
        if (named != null) {
            return takeName(at, named);
        }
        Quantity quantity = view.quantityAt(at);
        if (quantity != null) {
            openPhrase(at, phrase >= 0 && !onlyOpeners(phrase, at));
            return quantity.end();
        }
        Kind kind = kindOf(at);
        if (kind == Kind.NOUN_PHRASE) {
            openPhrase(at, startsPhrase(at));
            return at + 1;
        }
        return close(kind, at, at + 1);
    }

    private int takeName(int at, Named named) {
        boolean afterName = phrase >= 0 && view.nameAt(at - 1) != null && !view.genitive(named(at - 1));
        boolean afterNoun = phrase >= 0 && view.lexicon().isCue(view.lower(at - 1), "standsAlone");
        openPhrase(at, afterName || afterNoun);
        int end = named.mention().endToken();
        boolean premodifies =
                view.lexicon().language() == Language.ENGLISH && named.entity().type() != EntityType.PERSON;
        boolean ends = !premodifies && !view.genitive(named);
        if (ends) {
            closePhrase(end);
        }
        return end;
    }

    private Named named(int token) {
        return java.util.Objects.requireNonNull(view.nameAt(token));
    }

    private void openPhrase(int at, boolean anew) {
        if (phrase >= 0 && anew) {
            closePhrase(at);
        }
        if (phrase < 0) {
            phrase = at;
        }
    }

    private void closePhrase(int end) {
        if (phrase >= 0 && phrase < end) {
            chunks.add(new Chunk(Kind.NOUN_PHRASE, phrase, end, -1));
        }
        phrase = -1;
    }

    private int close(Kind kind, int first, int end) {
        closePhrase(first);
        chunks.add(new Chunk(kind, first, end, -1));
        return end;
    }

    /** A determiner after a noun opens the next phrase (`overdrager Kaspersky | alle sine kunder`). */
    private boolean startsPhrase(int at) {
        return phrase >= 0 && view.is(at, WordClass.DETERMINER) && !onlyOpeners(phrase, at);
    }

    private boolean onlyOpeners(int first, int end) {
        for (int i = first; i < end; i++) {
            Named named = view.nameAt(i);
            boolean opener = (named != null && view.genitive(named))
                    || view.is(i, WordClass.DETERMINER)
                    || (view.lexicon().language() == Language.ENGLISH
                            && view.lower(i).endsWith("'s"))
                    || QuantityReader.of(view.lexicon().language()).isApproximate(view.lower(i))
                    || adjectival(i);
            if (!opener) {
                return false;
            }
        }
        return true;
    }

    /** Words such as `yderligere 40` and `another 40` that may stand before a number. */
    private boolean adjectival(int token) {
        return view.lexicon().isCue(view.lower(token), "beforeNumber");
    }

    private Kind kindOf(int at) {
        String word = view.lower(at);
        if (!Character.isLetterOrDigit(word.codePointAt(0)) && !word.startsWith("'") && !word.equals("%")) {
            return punctuation(word);
        }
        if (view.is(at, WordClass.NEGATION) && !negativeDeterminer(at)) {
            return Kind.NEGATION;
        }
        if (view.is(at, WordClass.INFINITIVE_MARKER) && infinitiveFollows(at)) {
            return Kind.INFINITIVE_MARKER;
        }
        if (view.is(at, WordClass.RELATIVE) && opensRelative(at)) {
            return Kind.RELATIVE;
        }
        if (view.is(at, WordClass.SUBORDINATOR) && opensClause(at)) {
            return Kind.SUBORDINATOR;
        }
        if (isVerb(at)) {
            return Kind.VERB;
        }
        if (roundsNumber(at)) {
            return Kind.NOUN_PHRASE;
        }
        if (view.is(at, WordClass.PREPOSITION)) {
            return Kind.PREPOSITION;
        }
        if (view.is(at, WordClass.CONJUNCTION)) {
            return Kind.CONJUNCTION;
        }
        return pronounOrWord(at);
    }

    /** `omkring 80 job`, `about 200 workers`: a preposition that says how exact a number is governs nothing. */
    private boolean roundsNumber(int at) {
        return view.quantityAt(at + 1) != null
                && QuantityReader.of(view.lexicon().language()).isApproximate(view.lower(at));
    }

    private Kind pronounOrWord(int at) {
        boolean determines = view.is(at, WordClass.DETERMINER) && phraseFollows(at);
        if (determines) {
            return Kind.NOUN_PHRASE;
        }
        if (view.is(at, WordClass.PERSON_PRONOUN)
                || view.is(at, WordClass.GROUP_PRONOUN)
                || view.is(at, WordClass.OTHER_PRONOUN)
                || view.is(at, WordClass.RELATIVE)) {
            return Kind.PRONOUN;
        }
        boolean adverb = view.is(at, WordClass.ADVERB) || view.is(at, WordClass.SUBORDINATOR);
        return adverb && !view.is(at - 1, WordClass.DETERMINER) ? Kind.ADVERB : Kind.NOUN_PHRASE;
    }

    private static Kind punctuation(String word) {
        return switch (word) {
            case "," -> Kind.COMMA;
            case "\"", "'", "“", "”", "„", "»", "«", "‘", "’", "''", "``" -> Kind.QUOTE;
            case "(", ")", "[", "]" -> Kind.COMMA;
            case "&" -> Kind.CONJUNCTION;
            default -> Kind.STOP;
        };
    }

    private boolean negativeDeterminer(int at) {
        return view.is(at, WordClass.DETERMINER) && phraseFollows(at);
    }

    private boolean infinitiveFollows(int at) {
        int next = at + 1;
        while (next < view.size() && next < at + 3 && skippable(next)) {
            next++;
        }
        String word = view.lower(next);
        return view.lexicon().verbs(word).stream()
                        .anyMatch(v -> v.inflection() == VerbForm.Inflection.INFINITIVE
                                || v.inflection() == VerbForm.Inflection.S_PASSIVE)
                || view.is(next, WordClass.NON_FINITE);
    }

    private boolean skippable(int token) {
        return (view.is(token, WordClass.ADVERB) || view.is(token, WordClass.NEGATION)) && !isVerb(token);
    }

    /** `som` and `that` relate when a finite verb comes before the phrase ends; else `som` is a preposition. */
    private boolean opensRelative(int at) {
        int next = at + 1;
        while (next < view.size() && skippable(next)) {
            next++;
        }
        if (finite(next)) {
            return !(view.is(at, WordClass.DETERMINER) && at == 0);
        }
        boolean ambiguous = view.is(at, WordClass.PREPOSITION) || view.is(at, WordClass.SUBORDINATOR);
        if (ambiguous) {
            return at > 0 && !view.is(at, WordClass.SUBORDINATOR) && finiteBeforeBreak(next);
        }
        return at > 0 && finiteBeforeBreak(next);
    }

    private boolean opensClause(int at) {
        if (view.is(at, WordClass.PREPOSITION)) {
            return finiteBeforeBreak(at + 1)
                    && !view.is(at + 1, WordClass.INFINITIVE_MARKER)
                    && view.lower(at).length() > 2
                    && !governsNext(at);
        }
        boolean adverbToo = view.is(at, WordClass.ADVERB);
        return !adverbToo || at == 0 || view.lower(at - 1).equals(",");
    }

    /** A preposition that may also subordinate (`for`, `før`, `since`) is one when a name, date or article follows. */
    private boolean governsNext(int at) {
        return view.dateAt(at + 1) != null || view.nameAt(at + 1) != null || view.is(at + 1, WordClass.DETERMINER);
    }

    private boolean finiteBeforeBreak(int from) {
        for (int i = from; i < view.size() && i < from + 12; i++) {
            String word = view.lower(i);
            if (word.equals(",") || (view.is(i, WordClass.CONJUNCTION) && !view.is(i, WordClass.PREPOSITION))) {
                return false;
            }
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int token) {
        if (token >= view.size() || view.nameAt(token) != null) {
            return false;
        }
        return Verbs.finite(view, token) && isVerb(token);
    }

    /** A written verb form is a verb, unless what precedes it makes it a noun (`3.200 ansatte`, `the plans`). */
    boolean isVerb(int at) {
        if (view.nameAt(at) != null || view.dateAt(at) != null) {
            return false;
        }
        if (Verbs.auxiliary(view, at)) {
            return true;
        }
        boolean form = !view.lexicon().verbs(view.lower(at)).isEmpty();
        return form && !view.is(at, WordClass.PREPOSITION) && !nounContext(at) && !partOfPost(at);
    }

    /** `managing director`, `chief operating officer`: the participle belongs to the post behind it. */
    private boolean partOfPost(int at) {
        return Verbs.presentParticiple(view, at) && view.lexicon().inNounClass(view.lower(at + 1), "postTitle");
    }

    private boolean nounContext(int at) {
        int before = at - 1;
        if (before < 0) {
            return false;
        }
        Named named = view.nameAt(before);
        boolean afterGenitive = (named != null && view.genitive(named))
                || (view.dateAt(before) != null && view.lower(before).endsWith("s"));
        boolean participle = Verbs.participle(view, at);
        boolean afterDeterminer = view.is(before, WordClass.DETERMINER) && !afterPronoun(at);
        boolean afterPreposition = view.is(before, WordClass.PREPOSITION)
                && !view.is(before, WordClass.INFINITIVE_MARKER)
                && !view.is(before, WordClass.RELATIVE)
                && !Verbs.presentParticiple(view, at);
        boolean afterVerb = view.lexicon().language() == Language.ENGLISH
                && !Verbs.auxiliary(view, before)
                && !view.lexicon().verbs(view.lower(before)).isEmpty()
                && (view.lower(at).endsWith("s") || view.lexicon().inNounClass(view.lower(at), "postTitle"));
        boolean afterNumber = view.quantityAt(before) != null && !participle;
        return afterGenitive || afterDeterminer || afterPreposition || afterNumber || afterVerb;
    }

    /** `det slog`, `de meddelte` are pronoun and verb; `de fyrede er` is a noun phrase. */
    private boolean afterPronoun(int at) {
        boolean nominal = Verbs.has(view, at, VerbForm.Inflection.PAST)
                && view.lexicon().isCue(view.lower(at - 1), "pluralArticle")
                && (Verbs.auxiliary(view, at + 1) || view.is(at + 1, WordClass.PREPOSITION));
        return view.is(at - 1, WordClass.GROUP_PRONOUN) && Verbs.finite(view, at) && !nominal;
    }

    private boolean phraseFollows(int at) {
        int next = at + 1;
        if (next >= view.size()) {
            return false;
        }
        if (view.nameAt(next) != null || view.quantityAt(next) != null) {
            return true;
        }
        String word = view.lower(next);
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return false;
        }
        if (Verbs.auxiliary(view, next) || view.is(next, WordClass.PREPOSITION) || view.is(next, WordClass.NEGATION)) {
            return false;
        }
        boolean closed = view.is(next, WordClass.CONJUNCTION)
                || view.is(next, WordClass.SUBORDINATOR)
                || view.is(next, WordClass.ADVERB)
                || view.is(next, WordClass.RELATIVE);
        boolean pronounToo = view.is(at, WordClass.GROUP_PRONOUN);
        boolean verbNext = !view.lexicon().verbs(word).isEmpty();
        return !closed && !(pronounToo && verbNext);
    }
}
