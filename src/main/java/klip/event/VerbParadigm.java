package klip.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import klip.event.VerbForm.Inflection;

/**
 * All forms of one verb, spelled out from a line of {@code verbs.txt}.
 *
 * @param forms each form with its reading, in no order that matters
 */
record VerbParadigm(List<Form> forms) {
    /**
     * A written form and what it is.
     *
     * @param word in lower case
     * @param reading lemma and inflection
     */
    record Form(String word, VerbForm reading) {}

    void forEach(BiConsumer<String, VerbForm> action) {
        forms.forEach(f -> action.accept(f.word(), f.reading()));
    }

    static VerbParadigm danish(DataLines.Line line, String[] words) {
        List<Form> forms = new ArrayList<>();
        String lemma = words[0];
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (words.length == 2 && words[1].matches("[12]")) {
            boolean weak = words[1].equals("1");
            add(forms, lemma, Inflection.INFINITIVE, lemma);
            add(forms, lemma, Inflection.PRESENT, stem + "er");
            String past = weak ? stem + "ede" : single(stem) + "te";
            add(forms, lemma, Inflection.PAST, past);
            add(forms, lemma, Inflection.PARTICIPLE, weak ? stem + "et" : single(stem) + "t");
            add(forms, lemma, Inflection.S_PASSIVE, stem + "es", past + "s");
        } else if (words.length >= 4) {
            add(forms, lemma, Inflection.INFINITIVE, lemma);
            add(forms, lemma, Inflection.PRESENT, words[1]);
            add(forms, lemma, Inflection.PAST, words[2]);
            add(forms, lemma, Inflection.PARTICIPLE, words[3].split("/", 0));
            for (int i = 4; i < words.length; i++) {
                add(forms, lemma, Inflection.S_PASSIVE, words[i]);
            }
        } else {
            throw line.wrong("LEMMA 1, LEMMA 2 or LEMMA PRESENT PAST PARTICIPLE");
        }
        return new VerbParadigm(forms);
    }

    /** A double consonant is single before another ({@code dømme, dømte}). */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    static VerbParadigm english(DataLines.Line line, String[] words) {
        List<Form> forms = new ArrayList<>();
        String lemma = words[0];
        add(forms, lemma, Inflection.INFINITIVE, lemma);
        if (words.length == 2 && words[1].matches("[rd]")) {
            String stem = words[1].equals("d") ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
            add(forms, lemma, Inflection.PRESENT, lemma, thirdPerson(lemma));
            add(forms, lemma, Inflection.PAST, past(stem));
            add(forms, lemma, Inflection.PARTICIPLE, past(stem));
            add(forms, lemma, Inflection.PRESENT_PARTICIPLE, ing(stem));
        } else if (words.length == 5) {
            add(forms, lemma, Inflection.PRESENT, lemma, words[1]);
            add(forms, lemma, Inflection.PAST, words[2]);
            add(forms, lemma, Inflection.PARTICIPLE, words[3]);
            add(forms, lemma, Inflection.PRESENT_PARTICIPLE, words[4]);
        } else {
            throw line.wrong("LEMMA r, LEMMA d or LEMMA THIRD-PERSON PAST PARTICIPLE PRESENT-PARTICIPLE");
        }
        return new VerbParadigm(forms);
    }

    private static String thirdPerson(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
    }

    private static String past(String stem) {
        if (endsInConsonantY(stem)) {
            return stem.substring(0, stem.length() - 1) + "ied";
        }
        return stem.endsWith("e") ? stem + "d" : stem + "ed";
    }

    private static String ing(String stem) {
        boolean silentE = stem.endsWith("e") && !stem.endsWith("ee");
        return (silentE ? stem.substring(0, stem.length() - 1) : stem) + "ing";
    }

    private static boolean endsInConsonantY(String word) {
        return word.matches(".*[^aeiou]y");
    }

    private static void add(List<Form> forms, String lemma, Inflection inflection, String... words) {
        for (String word : words) {
            forms.add(new Form(word, new VerbForm(lemma, inflection)));
        }
    }
}
