package klip.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Removes what is no name: techniques, posts, adjectives, the inside of hyphen compounds; trims titles and determiners. */
final class NotNames implements NameStep {
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Lexicon danish;

    NotNames(NameWords words, Gazetteer gazetteer, Lexicon danish) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.danish = danish;
    }

    @Override
    public void apply(Draft draft) {
        Set<String> within = namesWithin(draft);
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                check(draft, within, sentence, name);
            }
        }
    }

    /** The first words of the names that stand where a capital tells something. */
    private static Set<String> namesWithin(Draft draft) {
        Set<String> within = new HashSet<>();
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                if (!sentence.opens(name.first()) || name.weight() >= DraftName.BY_PART) {
                    within.add(sentence.word(name.first()).base());
                }
            }
        }
        return within;
    }

    private void check(Draft draft, Set<String> within, DraftSentence sentence, DraftName name) {
        DraftName trimmed = trim(sentence, name);
        if (trimmed == null || isPost(sentence, trimmed) || isCommonWord(draft, within, sentence, trimmed)) {
            sentence.remove(name);
        } else if (!trimmed.equals(name)) {
            sentence.remove(name);
            sentence.put(trimmed);
        }
    }

    /** The name without words at its ends that are no part of one, or null where nothing remains. */
    private @Nullable DraftName trim(DraftSentence sentence, DraftName name) {
        int first = name.first();
        int end = name.end();
        if (end - first > 1 && isListed(sentence, name)) {
            return name;
        }
        // Real Madrid-træner: what stands before the compound is inside it.
        for (int at = first; at <= Math.min(end, sentence.length() - 1); at++) {
            first = isJoined(sentence, at) ? Math.min(at + 1, end) : first;
        }
        boolean organization = first < end && words.isOrganizationWord(sentence.form(end - 1));
        while (first < end && (isNoPart(sentence, first) && !(organization && isAdjective(sentence, first)))) {
            first++;
        }
        boolean post = name.type() == EntityType.PERSON && words.isTitle(sentence.language(), sentence.lower(first));
        while (post && first < end - 1 && words.isTitle(sentence.language(), sentence.lower(first))) {
            first++;
        }
        if (first < end - 1 && sentence.opens(first) && isIntroduction(sentence, first)) {
            first++;
        }
        while (end - 1 > first && words.introduces(sentence.language(), sentence.lower(end - 1)) && isFunctionWord(sentence, end - 1)) {
            end--;
        }
        while (end > first && isNoPart(sentence, end - 1) && !words.isLegalForm(sentence.form(end - 1))) {
            end--;
        }
        return first >= end ? null : name.within(first, end);
    }

    private static boolean isJoined(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        return sentence.isCapitalised(at) && form.length() > 3 && WordShape.isCompound(form) && !form.endsWith("-");
    }

    // Danish in Danish Consumer Authority, though it is no name alone.
    private static boolean isAdjective(DraftSentence sentence, int at) {
        return sentence.language() == Language.ENGLISH && sentence.form(at).length() > 3;
    }

    // A capitalised In at the end of a name starts a sentence whose start was not seen.
    private static boolean isFunctionWord(DraftSentence sentence, int at) {
        return sentence.language() == Language.ENGLISH && sentence.form(at).length() <= 3;
    }

    private boolean isIntroduction(DraftSentence sentence, int at) {
        String lower = sentence.lower(at);
        boolean adverb = sentence.language() == Language.ENGLISH && lower.endsWith("ly");
        if (adverb || words.introduces(sentence.language(), lower)) {
            return true;
        }
        // Tyske Batonet: an adjective in -e stands before the name, one without (Dansk Industri) may belong to it.
        boolean inflected = sentence.language() == Language.DANISH && lower.endsWith("e");
        Word stem = Word.of(sentence.form(at).substring(0, sentence.form(at).length() - 1));
        return inflected && (gazetteer.lists(List.of(stem)) & NameList.DEMONYM.bit()) != 0;
    }

    private boolean isListed(DraftSentence sentence, DraftName name) {
        var phrase = sentence.words().subList(name.first(), name.end());
        return (words.known().lists(phrase) | gazetteer.lists(phrase)) != 0;
    }

    private boolean isNoPart(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        boolean mark = !Character.isLetterOrDigit(form.codePointAt(0)) && form.length() == 1;
        boolean article = sentence.language() == Language.ENGLISH && sentence.lower(at).equals("the") && sentence.opens(at);
        boolean part = sentence.lower(at + 1).equals("og") || sentence.lower(at + 1).equals("and");
        return mark
                || article
                || words.isNotName(sentence.language(), form)
                || isCode(form)
                || isShouted(sentence.word(at))
                || WordShape.isCompound(form) && !(part && form.endsWith("-"));
    }

    /** Whether the word is a number of something (CVE-2025-1234) or an address. */
    private static boolean isCode(String form) {
        int hyphen = form.indexOf('-');
        boolean numbered = hyphen > 0 && hyphen < form.length() - 1 && Character.isDigit(form.charAt(hyphen + 1));
        return form.indexOf('@') >= 0 || numbered && form.lastIndexOf('-') > hyphen;
    }

    private boolean isPost(DraftSentence sentence, DraftName name) {
        String before = sentence.lower(name.first() - 1);
        boolean starts = words.startsJob(sentence.form(name.first()));
        boolean headOf = starts && sentence.lower(name.first() + 1).equals("of");
        boolean of = before.equals("of") && words.startsJob(sentence.form(name.first() - 2));
        if (headOf || of || name.weight() >= DraftName.BY_PART) {
            return headOf || of;
        }
        boolean as = before.equals("som") || before.equals("as");
        boolean weak = name.weight() <= DraftName.BY_FORM;
        boolean study = name.weight() < DraftName.BY_LIST && isStudy(sentence, name.first());
        if (study || weak && before.equals("som")) {
            return true;
        }
        boolean ends = words.endsJob(sentence.form(name.end() - 1));
        boolean alone = starts && weak && name.range().length() == 1;
        return alone || ends && (as || starts || name.type() != EntityType.PERSON) || isInPost(sentence, name);
    }

    // ServiceNow administrator: in Danish an English post after a name makes one term of both.
    private boolean isInPost(DraftSentence sentence, DraftName name) {
        String next = sentence.form(name.end());
        return sentence.language() == Language.DANISH
                && !next.isEmpty()
                && words.endsJob(Character.toUpperCase(next.charAt(0)) + next.substring(1));
    }

    private boolean isStudy(DraftSentence sentence, int first) {
        boolean in = sentence.lower(first - 1).equals("i");
        return words.leadsToStudy(sentence.lower(in ? first - 2 : first - 1));
    }

    private boolean isCommonWord(Draft draft, Set<String> within, DraftSentence sentence, DraftName name) {
        if (name.range().length() > 1) {
            return name.weight() <= DraftName.BY_FORM
                    && sentence.words().subList(name.first(), name.end()).stream().allMatch(this::isShouted);
        }
        Word word = sentence.word(name.first());
        if (name.weight() <= DraftName.BY_FORM && (isNumbered(word.form()) || words.isOrganizationWord(word.form()))) {
            return true;
        }
        if (!word.mayStartName() || word.form().length() < 2 || word.form().chars().allMatch(Character::isDigit)) {
            return true;
        }
        if (name.weight() <= DraftName.BY_FORM && isShouted(word)) {
            return true;
        }
        int lists = gazetteer.lists(sentence.words().subList(name.first(), name.end()));
        boolean common = (lists & (NameList.DEMONYM.bit() | NameList.TITLE.bit())) != 0
                || isInhabitant(word)
                || name.weight() <= DraftName.BY_LIST && words.isTitle(sentence.language(), word.lower());
        if (common && name.weight() < DraftName.BY_CUE) {
            return true;
        }
        return sentence.opens(name.first()) && !within.contains(word.base()) && isCommonOpening(draft, sentence, word, name);
    }

    // W2, SF86 and IE6 are forms and versions rather than names.
    private static boolean isNumbered(String form) {
        long letters = form.chars().filter(Character::isLetter).count();
        boolean numbered = form.chars().skip(1).anyMatch(Character::isDigit);
        return numbered && letters <= 3 && Character.isLetter(form.charAt(0));
    }

    // Danskeren and danskerne are as common as dansker.
    private boolean isInhabitant(Word word) {
        for (String ending : List.of("en", "ens", "ne", "nes")) {
            if (word.lower().length() > ending.length() + 2 && word.lower().endsWith(ending)) {
                Word stem = Word.of(word.lower().substring(0, word.lower().length() - ending.length()));
                if ((gazetteer.lists(List.of(stem)) & NameList.DEMONYM.bit()) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    // In a heading of capitals a common word is no acronym.
    private boolean isShouted(Word word) {
        int habit = danish.capitalisation(word.lowerHash());
        boolean capitals = word.form().length() > 1 && (WordShape.flags(word.form()) & 2) != 0;
        return capitals && habit == 0 && gazetteer.lists(List.of(word)) == 0;
    }

    private boolean isCommonOpening(Draft draft, DraftSentence sentence, Word word, DraftName name) {
        boolean allCapitals = (WordShape.flags(word.form()) & 6) != 0;
        if (allCapitals || name.weight() >= DraftName.BY_CUE) {
            return false;
        }
        int habit = danish.capitalisation(word.lowerHash());
        boolean common = sentence.language() == Language.DANISH && habit != Lexicon.UNKNOWN && habit <= 1;
        String lower = word.lower();
        boolean plural = lower.endsWith("ere") || lower.endsWith("erne") || lower.endsWith("ene") || lower.endsWith("ne");
        boolean noun = sentence.language() == Language.DANISH && habit == Lexicon.UNKNOWN && plural;
        return common || noun || draft.hasLowerCase(word) || words.introduces(sentence.language(), lower);
    }
}
