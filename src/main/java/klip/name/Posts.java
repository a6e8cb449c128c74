package klip.name;

import klip.language.Language;

/** Tells capitalised posts and fields of study from names: {@code Head of Delivery}, {@code ServiceNow Specialist}. */
final class Posts {
    private final NameWords words;

    Posts(NameWords words) {
        this.words = words;
    }

    /** Whether a name is a post, part of one, or what somebody studied. */
    boolean isPost(DraftSentence sentence, DraftName name) {
        if (isHeadOf(sentence, name)) {
            return true;
        }
        return name.weight() < DraftName.BY_PART
                && (isStudy(sentence, name) || endsAsPost(sentence, name) || isInPost(sentence, name));
    }

    private boolean isHeadOf(DraftSentence sentence, DraftName name) {
        boolean headOf = words.startsJob(sentence.form(name.first()))
                && sentence.lower(name.first() + 1).equals("of");
        boolean ofHead =
                sentence.lower(name.first() - 1).equals("of") && words.startsJob(sentence.form(name.first() - 2));
        return headOf || ofHead;
    }

    private boolean endsAsPost(DraftSentence sentence, DraftName name) {
        boolean weak = name.weight() <= DraftName.BY_FORM;
        String before = sentence.lower(name.first() - 1);
        boolean starts = words.startsJob(sentence.form(name.first()));
        if (weak && (before.equals("som") || (starts && name.range().length() == 1))) {
            return true;
        }
        boolean as = before.equals("som") || before.equals("as");
        return words.endsJob(sentence.form(name.end() - 1)) && (as || starts || name.type() != EntityType.PERSON);
    }

    // ServiceNow administrator: in Danish an English post after a name makes one term of both.
    private boolean isInPost(DraftSentence sentence, DraftName name) {
        String next = sentence.form(name.end());
        return sentence.language() == Language.DANISH
                && !next.isEmpty()
                && words.endsJob(Character.toUpperCase(next.charAt(0)) + next.substring(1));
    }

    private boolean isStudy(DraftSentence sentence, DraftName name) {
        boolean in = sentence.lower(name.first() - 1).equals("i");
        return name.weight() < DraftName.BY_LIST
                && words.leadsToStudy(sentence.lower(in ? name.first() - 2 : name.first() - 1));
    }
}
