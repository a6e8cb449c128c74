package klip.name;

import java.util.List;
import klip.language.Language;

/** Parts a Danish name in two where it starts with a genitive: {@code Microsofts Satya Nadella} is a firm and a person. */
final class Owners implements NameStep {
    private static final int MOST_WORDS = 3;
    private static final int GIVEN = NameList.GIVEN_NAME.bit() | NameList.RARE_GIVEN_NAME.bit();

    private final NameKnowledge knowledge;

    Owners(NameKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            if (sentence.language() == Language.DANISH) {
                part(sentence);
            }
        }
    }

    private void part(DraftSentence sentence) {
        for (DraftName name : sentence.names()) {
            int person = personStart(sentence, name);
            if (person > name.first()) {
                part(sentence, name, person);
            }
        }
    }

    /** Where the person starts whom the words before it own, or 0. */
    private int personStart(DraftSentence sentence, DraftName name) {
        int last = Math.min(name.end() - 2, name.first() + MOST_WORDS);
        for (int at = name.first() + 1; at <= last; at++) {
            boolean given = (knowledge.lists(sentence, at, at + 1) & GIVEN) != 0;
            if (given && isGenitive(sentence.word(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    // Jens and Vestas end in -s too.
    private boolean isGenitive(Word word) {
        boolean listed = knowledge.gazetteer().listsExactly(List.of(word)) != 0;
        return !listed && word.base().length() < word.lower().length();
    }

    private void part(DraftSentence sentence, DraftName name, int person) {
        int lists = knowledge.lists(sentence, name.first(), person);
        boolean place = (lists & NameList.PLACES) != 0 && (lists & NameList.COMPANIES) == 0;
        EntityType owner = place ? EntityType.PLACE : EntityType.ORGANIZATION;
        sentence.put(new DraftName(person, name.end(), EntityType.PERSON, DraftName.BY_LIST));
        sentence.put(new DraftName(name.first(), person, owner, DraftName.BY_LIST));
    }
}
