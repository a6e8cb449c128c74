package klip.name;

/** Makes one organization of a place and a word beside it: {@code Vejle Kommune}, {@code Retten i Horsens}. */
final class CompoundOrganizations implements NameStep {
    private final NameWords words;

    CompoundOrganizations(NameWords words) {
        this.words = words;
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                DraftName longer = withTail(sentence, withHead(sentence, name));
                DraftName typed = typed(sentence, longer);
                if (!typed.equals(name)) {
                    sentence.put(typed);
                }
            }
        }
    }

    private DraftName withHead(DraftSentence sentence, DraftName name) {
        String joint = words.organizationJoint(sentence.form(name.first() - 1));
        if (joint != null && joint.isEmpty()) {
            return organization(name.first() - 1, name.end());
        }
        String head = words.organizationJoint(sentence.form(name.first() - 2));
        String between = sentence.lower(name.first() - 1);
        // Danish says på of islands and quarters: Retten på Frederiksberg.
        boolean joined = between.equals(head) || ("i".equals(head) && between.equals("på"));
        if (head != null && !head.isEmpty() && joined) {
            return organization(name.first() - 2, name.end());
        }
        return name;
    }

    private DraftName withTail(DraftSentence sentence, DraftName name) {
        boolean place = name.type() != EntityType.PERSON;
        return place && words.isBareTail(sentence.form(name.end())) ? organization(name.first(), name.end() + 1) : name;
    }

    private DraftName typed(DraftSentence sentence, DraftName name) {
        Word last = sentence.word(name.end() - 1);
        boolean several = name.range().length() > 1;
        boolean organization = words.isOrganizationCompound(last.form())
                || (several && words.isOrganizationWord(last.form()))
                || (several && words.isOrganizationWord(baseForm(last)))
                || (several && startsOrganization(sentence, name.first()));
        if (!several && words.isPlaceWord(last.form()) && name.weight() < DraftName.BY_CUE) {
            return name.as(EntityType.PLACE, DraftName.BY_PART);
        }
        boolean telling = several || !sentence.opens(name.first());
        return organization && telling && name.weight() < DraftName.BY_CUE
                ? name.as(EntityType.ORGANIZATION, DraftName.BY_PART)
                : name;
    }

    private boolean startsOrganization(DraftSentence sentence, int first) {
        String joint = words.organizationJoint(sentence.form(first));
        return joint != null && (joint.isEmpty() || joint.equals(sentence.lower(first + 1)));
    }

    private static String baseForm(Word word) {
        return word.form().substring(0, word.base().length());
    }

    private static DraftName organization(int first, int end) {
        return new DraftName(first, end, EntityType.ORGANIZATION, DraftName.BY_PART);
    }
}
