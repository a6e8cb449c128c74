package klip.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of one text consistent: a name has the type that the strongest evidence anywhere in the text gives it, its
 * short form is the same thing, and what is a name in one place is one in every other (the non-local evidence of Krishnan and
 * Manning, 2006, by rules instead of a second model).
 */
final class DocumentNames implements NameStep {
    private static final int MOST_WORDS = 6;
    /** A full name counts for this much of a vote when its short form is looked for. */
    private static final double SHORT_FORM = 0.9;
    /** More than any number of votes without a cue. */
    private static final double CUED = 1e9;

    private final NameKnowledge knowledge;
    private final NameWords words;

    DocumentNames(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    /** The votes for each type of a name. */
    private static final class Votes {
        private final Map<EntityType, Double> sums = new EnumMap<>(EntityType.class);
        private final Set<EntityType> cued = EnumSet.noneOf(EntityType.class);
        private double strongest;
        private boolean full;
        private boolean english;

        void add(EntityType type, double weight) {
            sums.merge(type, weight * weight, Double::sum);
            strongest = Math.max(strongest, weight);
            if (weight >= DraftName.BY_CUE) {
                cued.add(type);
            }
        }

        /** Notes that the text has a full name of which this is the last or first word. */
        void addFull(EntityType type, double weight) {
            add(type, weight);
            full |= type == EntityType.PERSON;
        }

        // One plain word such as selskabet beats any number of guesses.
        private double score(EntityType type) {
            return sums.getOrDefault(type, 0.0) + (cued.contains(type) ? CUED : 0);
        }

        EntityType winner() {
            EntityType best = EntityType.ORGANIZATION;
            for (EntityType type : sums.keySet()) {
                best = score(type) > score(best) ? type : best;
            }
            return best;
        }
    }

    @Override
    public void apply(Draft draft) {
        BaseForms bases = new BaseForms(draft, knowledge);
        Map<String, Votes> votes = new LinkedHashMap<>();
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                vote(sentence, name, bases.of(sentence, name), votes);
            }
        }
        votes.forEach(this::doubtPerson);
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                retype(sentence, name, votes.get(BaseForms.join(bases.of(sentence, name))));
            }
            addMissed(draft, sentence, votes);
        }
    }

    private void vote(DraftSentence sentence, DraftName name, List<String> base, Map<String, Votes> votes) {
        Votes own = votes(votes, BaseForms.join(base));
        own.add(name.type(), name.weight());
        own.english |= sentence.language() == Language.ENGLISH;
        if (name.weight() <= DraftName.BY_FORM) {
            return;
        }
        for (String shorter : shortForms(sentence, name, base)) {
            votes(votes, shorter).addFull(name.type(), name.weight() * SHORT_FORM);
        }
    }

    // News gives a person's full name first. A single unlisted word that only the tagger takes for one is a firm's.
    private void doubtPerson(String key, Votes votes) {
        boolean single = key.indexOf(' ') < 0;
        if (!single || votes.full || votes.strongest >= DraftName.BY_CUE || votes.winner() != EntityType.PERSON) {
            return;
        }
        int lists =
                knowledge.gazetteer().lists(List.of(Word.of(Character.toUpperCase(key.charAt(0)) + key.substring(1))));
        int people = NameList.GIVEN_NAME.bit() | NameList.SURNAME.bit();
        // The registers are Danish: what is common in English is rare in them.
        people |= votes.english ? NameList.RARE_GIVEN_NAME.bit() : 0;
        if ((lists & people) == 0) {
            votes.sums.remove(EntityType.PERSON);
        }
    }

    /** The short forms by which a text goes on to call the bearer of a full name. */
    private List<String> shortForms(DraftSentence sentence, DraftName name, List<String> base) {
        List<String> shorter = new ArrayList<>();
        if (base.size() < 2) {
            String form = base.get(0);
            int dot = form.lastIndexOf('.');
            if (name.type() == EntityType.ORGANIZATION && dot > 2 && dot >= form.length() - 5) {
                shorter.add(form.substring(0, dot).toLowerCase(Locale.ROOT));
            }
            return shorter;
        }
        if (name.type() == EntityType.PERSON) {
            shorter.add(BaseForms.join(base.subList(base.size() - 1, base.size())));
            shorter.add(BaseForms.join(base.subList(0, 1)));
        } else if (name.type() == EntityType.PRODUCT && words.isProductWord(base.get(base.size() - 1))) {
            shorter.add(BaseForms.join(base.subList(0, base.size() - 1)));
        } else if (name.type() == EntityType.ORGANIZATION) {
            List<String> core = words.core(base);
            if (core.size() < base.size()) {
                shorter.add(BaseForms.join(core));
            }
            if (core.size() > 1 && isDistinctive(sentence, core.get(0)) && !words.makesOwnBusiness(core.get(1))) {
                shorter.add(BaseForms.join(core.subList(0, 1)));
            }
        }
        return shorter;
    }

    // Dansk of Dansk Industri and Aalborg of Aalborg Universitet are not the short form of either.
    private boolean isDistinctive(DraftSentence sentence, String form) {
        Word word = Word.of(form);
        int common = NameList.DEMONYM.bit() | (NameList.PLACES & ~NameList.LOCALITY.bit()) | NameList.GIVEN_NAME.bit();
        return form.length() > 2
                && (knowledge.gazetteer().lists(List.of(word)) & common) == 0
                && !words.isNotName(sentence.language(), form)
                && !words.isOrganizationWord(form)
                && words.organizationJoint(form) == null
                && !knowledge.isCommonDanish(word);
    }

    private static Votes votes(Map<String, Votes> votes, String key) {
        return votes.computeIfAbsent(key, unused -> new Votes());
    }

    private static void retype(DraftSentence sentence, DraftName name, @Nullable Votes votes) {
        if (votes == null || name.weight() >= DraftName.BY_PART) {
            return;
        }
        EntityType winner = votes.winner();
        if (winner != name.type()) {
            sentence.put(name.as(winner, votes.strongest));
        }
    }

    private void addMissed(Draft draft, DraftSentence sentence, Map<String, Votes> votes) {
        int at = 0;
        while (at < sentence.length()) {
            int end = sentence.isCapitalised(at) || sentence.word(at).mayStartName()
                    ? addLongest(draft, sentence, at, votes)
                    : 0;
            at = Math.max(at + 1, end);
        }
    }

    private int addLongest(Draft draft, DraftSentence sentence, int first, Map<String, Votes> votes) {
        int most = Math.min(MOST_WORDS, sentence.length() - first);
        for (int count = most; count > 0; count--) {
            int end = first + count;
            Votes known = find(sentence, first, end, votes);
            if (known == null || known.strongest <= DraftName.BY_FORM) {
                continue;
            }
            DraftName there = sentence.at(first);
            if (there != null || !sentence.isFree(first, end)) {
                return there == null ? 0 : there.end();
            }
            boolean common = count == 1 && sentence.opens(first) && draft.hasLowerCase(sentence.word(first));
            if (!common) {
                sentence.put(new DraftName(first, end, known.winner(), known.strongest * SHORT_FORM));
            }
            return end;
        }
        return 0;
    }

    private static @Nullable Votes find(DraftSentence sentence, int first, int end, Map<String, Votes> votes) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end - 1; i++) {
            key.append(sentence.lower(i)).append(' ');
        }
        Word last = sentence.word(end - 1);
        Votes whole = votes.get(key + last.lower());
        return whole != null ? whole : votes.get(key + last.base());
    }
}
