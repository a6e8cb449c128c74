package klip.name;

import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Cuts from the ends of a name what is no part of it: titles, articles, compounds, the word that opens the sentence. */
final class NameTrimmer {
    private final NameKnowledge knowledge;
    private final NameWords words;

    NameTrimmer(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    /** The name without the words at its ends that are no part of one, or null where nothing remains. */
    @Nullable
    DraftName trim(DraftSentence sentence, DraftName name) {
        if (name.range().length() > 1 && isListed(sentence, name)) {
            return name;
        }
        int first = afterCompound(sentence, name);
        first = afterNoParts(sentence, first, name.end());
        first = afterTitles(sentence, name, first);
        if (first < name.end() - 1 && sentence.opens(first) && isIntroduction(sentence, first)) {
            first++;
        }
        int end = beforeNoParts(sentence, first, name.end());
        return first >= end ? null : name.within(first, end);
    }

    private boolean isListed(DraftSentence sentence, DraftName name) {
        var phrase = sentence.words().subList(name.first(), name.end());
        return (words.known().lists(phrase) | knowledge.gazetteer().lists(phrase)) != 0;
    }

    // Real Madrid-træner: what stands before the compound is inside it.
    private static int afterCompound(DraftSentence sentence, DraftName name) {
        int first = name.first();
        int last = Math.min(name.end(), sentence.length() - 1);
        for (int at = first; at <= last; at++) {
            String form = sentence.form(at);
            boolean joined = sentence.isCapitalised(at) && form.length() > 3 && !form.endsWith("-");
            if (joined && WordShape.isCompound(form)) {
                first = Math.min(at + 1, name.end());
            }
        }
        return first;
    }

    private int afterNoParts(DraftSentence sentence, int from, int end) {
        boolean organization = from < end && words.isOrganizationWord(sentence.form(end - 1));
        boolean adjectives = organization && sentence.language() == Language.ENGLISH;
        int first = from;
        // Danish is part of Danish Consumer Authority, though it is no name alone.
        while (first < end
                && isNoPart(sentence, first)
                && !(adjectives && sentence.form(first).length() > 3)) {
            first++;
        }
        return first;
    }

    private int afterTitles(DraftSentence sentence, DraftName name, int from) {
        int first = from;
        while (name.type() == EntityType.PERSON
                && first < name.end() - 1
                && words.isTitle(sentence.language(), sentence.lower(first))) {
            first++;
        }
        return first;
    }

    private int beforeNoParts(DraftSentence sentence, int first, int from) {
        int end = from;
        while (end - 1 > first && isFunctionWord(sentence, end - 1)) {
            end--;
        }
        while (end > first && isNoPart(sentence, end - 1) && !words.isLegalForm(sentence.form(end - 1))) {
            end--;
        }
        return end;
    }

    // A capitalised In at the end of a name starts a sentence whose start was not seen.
    private boolean isFunctionWord(DraftSentence sentence, int at) {
        return sentence.language() == Language.ENGLISH
                && sentence.form(at).length() <= 3
                && words.isFunctionWord(Language.ENGLISH, sentence.lower(at));
    }

    // Tyske Batonet: an adjective in -e stands before the name, one without (Dansk Industri) may belong to it.
    private boolean isIntroduction(DraftSentence sentence, int at) {
        String lower = sentence.lower(at);
        boolean english = sentence.language() == Language.ENGLISH;
        boolean adverb = english && lower.endsWith("ly");
        boolean adjective = !english && lower.endsWith("e") && knowledge.isDemonym(sentence.word(at), 1);
        return adverb || adjective || words.introduces(sentence.language(), lower);
    }

    private boolean isNoPart(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        boolean mark = form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
        boolean article =
                sentence.language() == Language.ENGLISH && sentence.lower(at).equals("the") && sentence.opens(at);
        return mark
                || article
                || words.isNotName(sentence.language(), form)
                || isCode(form)
                || knowledge.isShouted(sentence.word(at))
                || (WordShape.isCompound(form) && !isFirstOfPair(sentence, at));
    }

    // Sø- og Handelsretten
    private static boolean isFirstOfPair(DraftSentence sentence, int at) {
        String next = sentence.lower(at + 1);
        return sentence.form(at).endsWith("-") && (next.equals("og") || next.equals("and"));
    }

    /** Whether the word is a number of something (CVE-2025-1234) or an address. */
    private static boolean isCode(String form) {
        int hyphen = form.indexOf('-');
        boolean numbered = hyphen > 0 && hyphen < form.length() - 1 && Character.isDigit(form.charAt(hyphen + 1));
        return form.indexOf('@') >= 0 || (numbered && form.lastIndexOf('-') > hyphen);
    }
}
