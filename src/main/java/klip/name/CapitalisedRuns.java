package klip.name;

import java.util.Set;
import klip.language.Language;

/**
 * Takes capitalised words within a Danish sentence for names, since Danish capitalises hardly anything else, and lets a name
 * reach over the capitalised words that the tagger left at its side. English capitalises too much for that.
 */
final class CapitalisedRuns implements NameStep {
    private static final int MOST_WORDS = 6;
    private static final Set<String> FINITE = Set.of(
            "har", "havde", "er", "var", "blev", "bliver", "vil", "ville", "kan", "kunne", "skal", "skulle", "må",
            "får", "fik", "går", "gik", "kom", "henter", "siger");

    private final NameKnowledge knowledge;
    private final NameWords words;

    CapitalisedRuns(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            if (sentence.language() == Language.DANISH && !sentence.isTitled()) {
                findRuns(sentence);
            }
        }
    }

    private void findRuns(DraftSentence sentence) {
        int at = 0;
        while (at < sentence.length()) {
            int first = at++;
            if (!isNameWord(sentence, first)) {
                continue;
            }
            while (at < sentence.length() && at - first < MOST_WORDS && continues(sentence, at)) {
                at++;
            }
            take(sentence, sentence.opens(first) ? skipOpening(sentence, first, at) : first, at);
        }
    }

    private boolean continues(DraftSentence sentence, int at) {
        return isNameWord(sentence, at) || (sentence.form(at).equals("&") && isNameWord(sentence, at + 1));
    }

    // The first word of a sentence is part of the name after it only where it is one that is capitalised elsewhere too.
    private int skipOpening(DraftSentence sentence, int first, int end) {
        if (end - first == 1) {
            return standsAlone(sentence, first) ? first : end;
        }
        if (words.introduces(sentence.language(), sentence.lower(first))) {
            return first + 1;
        }
        DraftName name = sentence.at(first);
        if (name != null && name.end() > first + 1) {
            return first;
        }
        if (isOnlyOrganizationWords(sentence, first + 1, end)) {
            return first;
        }
        boolean known =
                knowledge.isNameInDanish(sentence.word(first)) || knowledge.lists(sentence, first, first + 1) != 0;
        return known || (name == null && !isInflected(sentence, first)) ? first : first + 1;
    }

    // Software of Lygten Software is no name by itself.
    private boolean isOnlyOrganizationWords(DraftSentence sentence, int first, int end) {
        for (int at = first; at < end; at++) {
            if (!words.isOrganizationWord(sentence.form(at))) {
                return false;
            }
        }
        return true;
    }

    // A Danish noun hardly ever opens a sentence without article or ending: Jernport har fundet ... is a name.
    private boolean standsAlone(DraftSentence sentence, int at) {
        Word word = sentence.word(at);
        if (isCamelCase(sentence, at)) {
            return true;
        }
        return knowledge.isUnknownDanish(word) && !isInflected(sentence, at) && isFiniteVerb(sentence.form(at + 1));
    }

    // Two words that lost the space between them (fundetEn) look the same, but each is common.
    private boolean isCamelCase(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        if (!WordShape.isCamelCase(form)) {
            return false;
        }
        int capital = 1;
        while (capital < form.length() && !Character.isUpperCase(form.charAt(capital))) {
            capital++;
        }
        boolean common = knowledge.isCommonDanish(Word.of(form.substring(0, capital)));
        return !common || Character.isUpperCase(form.charAt(0));
    }

    private boolean isInflected(DraftSentence sentence, int at) {
        String lower = sentence.lower(at);
        if (words.introduces(sentence.language(), lower)) {
            return true;
        }
        return lower.endsWith("en") || lower.endsWith("et") || lower.endsWith("ne") || lower.endsWith("er");
    }

    private static boolean isFiniteVerb(String form) {
        return FINITE.contains(form) || (form.endsWith("er") && form.length() > 4) || form.endsWith("ede");
    }

    private void take(DraftSentence sentence, int first, int end) {
        if (first >= end) {
            return;
        }
        var inside = sentence.overlapping(first, end);
        if (inside.isEmpty()) {
            sentence.put(new DraftName(first, end, guess(sentence, first, end), DraftName.BY_FORM));
        } else if (inside.size() == 1 || inside.stream().allMatch(name -> name.type() == EntityType.PERSON)) {
            DraftName name = inside.get(0);
            boolean covered = name.first() <= first && name.end() >= end;
            if (!covered && name.weight() < DraftName.BY_PART) {
                sentence.put(name.within(Math.min(first, name.first()), Math.max(end, name.end())));
            }
        }
    }

    private EntityType guess(DraftSentence sentence, int first, int end) {
        int lists = knowledge.lists(sentence, first, end);
        boolean place = (lists & NameList.PLACES) != 0 && (lists & NameList.COMPANIES) == 0;
        return place ? EntityType.PLACE : EntityType.ORGANIZATION;
    }

    private boolean isNameWord(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        return form.length() > 1
                && (sentence.isCapitalised(at) || isCamelCase(sentence, at))
                && !words.isNotName(sentence.language(), form)
                && !WordShape.isCompound(form)
                && !words.isLegalForm(form);
    }
}
