package klip.name;

import java.util.List;

/** Adds names known from lists where the tagger saw none, and lets lists of one meaning decide the type. */
final class ListedNames implements NameStep {
    private static final int MOST_WORDS = 6;
    private static final int ORGANIZATIONS = NameList.DANISH_COMPANY.bit()
            | NameList.LARGE_COMPANY.bit()
            | NameList.MEDIA.bit()
            | NameList.PUBLIC_BODY.bit()
            | NameList.UNIVERSITY.bit();
    private static final int COMPANIES = NameList.COMPANY.bit() | NameList.TECH_COMPANY.bit() | NameList.BRAND.bit();
    private static final int PLACES = NameList.COUNTRY.bit() | NameList.DANISH_PLACE.bit();
    private static final int PEOPLE = NameList.GIVEN_NAME.bit() | NameList.SURNAME.bit() | NameList.RARE_SURNAME.bit();

    private final NameKnowledge knowledge;
    private final Gazetteer known;

    ListedNames(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.known = knowledge.words().known();
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            int at = 0;
            while (at < sentence.length()) {
                at = Math.max(at + 1, add(draft, sentence, at));
            }
        }
    }

    /** Adds the longest listed name that starts at a token; gives its end, or 0. */
    private int add(Draft draft, DraftSentence sentence, int first) {
        if (!sentence.word(first).mayStartName()) {
            return 0;
        }
        int most = Math.min(MOST_WORDS, sentence.length() - first);
        for (int count = most; count > 0; count--) {
            List<Word> phrase = sentence.words().subList(first, first + count);
            int sure = known.lists(phrase);
            if (sure != 0 && agreesInCase(phrase)) {
                return put(sentence, new DraftName(first, first + count, knownType(sure), DraftName.BY_CUE));
            }
            int lists = knowledge.gazetteer().lists(phrase);
            if (lists != 0 && isTelling(draft, sentence, first, count)) {
                return addListed(sentence, first, count, lists);
            }
        }
        return 0;
    }

    private static EntityType knownType(int lists) {
        if ((lists & NameList.PRODUCT.bit()) != 0) {
            return EntityType.PRODUCT;
        }
        if ((lists & NameList.PERSON.bit()) != 0) {
            return EntityType.PERSON;
        }
        return (lists & NameList.COUNTRY.bit()) != 0 ? EntityType.PLACE : EntityType.ORGANIZATION;
    }

    private int addListed(DraftSentence sentence, int first, int count, int lists) {
        int end = first + count;
        boolean person = (lists & PEOPLE) != 0;
        if ((lists & ORGANIZATIONS) != 0 && !(person && count == 1) && (lists & PLACES) == 0) {
            return put(sentence, new DraftName(first, end, EntityType.ORGANIZATION, DraftName.BY_LIST));
        }
        if ((lists & PLACES) != 0 && !person) {
            return put(sentence, new DraftName(first, end, EntityType.PLACE, DraftName.BY_LIST));
        }
        if ((lists & COMPANIES) != 0 && !person && sentence.isFree(first, end)) {
            return put(sentence, new DraftName(first, end, EntityType.ORGANIZATION, DraftName.BY_FORM));
        }
        return 0;
    }

    // Microsoft Skype is a firm and its product, though the tagger may take both for one name.
    private boolean isRow(DraftSentence sentence, DraftName name) {
        for (int at = name.first(); at < name.end(); at++) {
            if (known.lists(sentence.words().subList(at, at + 1)) == 0) {
                return false;
            }
        }
        return name.range().length() == 2;
    }

    // A longer name of the tagger's knows better (Microsoft in Microsoft Teams), and so does one of another reading.
    private int put(DraftSentence sentence, DraftName name) {
        for (DraftName other : sentence.overlapping(name.first(), name.end())) {
            boolean longer = other.range().length() > name.range().length() && !isRow(sentence, other);
            boolean around = other.first() <= name.first() && other.end() >= name.end();
            if (longer && (around || name.range().length() == 1)) {
                return other.end();
            }
        }
        sentence.put(name);
        return name.end();
    }

    // Where a capital says nothing, a single listed word may be the common word that the firm took for its name.
    private boolean isTelling(Draft draft, DraftSentence sentence, int first, int count) {
        Word word = sentence.word(first);
        if (count > 1) {
            return word.isCapitalised();
        }
        boolean common = sentence.opens(first) && !knowledge.isUnknownDanish(word) && !knowledge.isNameInDanish(word);
        return word.form().length() > 1 && word.isCapitalised() && !common && !draft.hasLowerCase(word);
    }

    // iOS and Teams are names, ios and teams are not.
    private static boolean agreesInCase(List<Word> phrase) {
        return phrase.stream().anyMatch(Word::isCapitalised)
                || phrase.get(0).form().chars().anyMatch(Character::isUpperCase);
    }
}
