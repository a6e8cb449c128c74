package klip.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** The words that the rules around the taggers ask for, read once from the data files of this package. */
final class NameWords {
    private final WordList legalForms = WordList.read("legal-forms.txt");
    private final WordList organizationWords = WordList.read("organization-words.txt");
    private final WordList ownBusinessWords = WordList.read("own-business-words.txt");
    private final WordList bareTails = WordList.read("organization-tails.txt");
    private final WordList educationWords = WordList.read("education-words.txt");
    private final WordList productWords = WordList.read("product-words.txt");
    private final Map<Language, WordList> openers =
            Map.of(Language.DANISH, WordList.read("openers-da.txt"), Language.ENGLISH, WordList.read("openers-en.txt"));
    private final WordList placeWords = WordList.read("place-words.txt");
    private final WordList titleModifiers = WordList.read("title-modifiers.txt");
    private final WordList commonEnglish = WordList.read("common-words-en.txt");
    private final WordList notOwned = WordList.read("not-owned-da.txt");
    private final Map<String, String> organizationHeads = new HashMap<>();
    private final Map<Language, WordList> titles =
            Map.of(Language.DANISH, WordList.read("titles-da.txt"), Language.ENGLISH, WordList.read("titles-en.txt"));
    private final WordList firstJobWords;
    private final WordList lastJobWords;
    private final Map<Language, WordList> notNames;
    private final Map<Language, Cues> cues;
    private final Gazetteer known;

    NameWords() {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String line : WordList.lines("job-words.txt")) {
            if (line.endsWith("+")) {
                first.add(line.substring(0, line.length() - 1));
            } else {
                last.add(line);
            }
        }
        for (String line : WordList.lines("organization-heads.txt")) {
            String[] columns = line.split("\t", -1);
            organizationHeads.put(columns[0], columns[1].equals("-") ? "" : columns[1]);
        }
        this.firstJobWords = WordList.of(first);
        this.lastJobWords = WordList.of(last);
        this.notNames =
                Map.of(Language.DANISH, notNames("not-names-da.txt"), Language.ENGLISH, notNames("not-names-en.txt"));
        this.cues = Map.of(Language.DANISH, Cues.read("cues-da.tsv"), Language.ENGLISH, Cues.read("cues-en.tsv"));
        Gazetteer.Builder builder = new Gazetteer.Builder();
        WordList.lines("products.txt").forEach(line -> builder.add(NameList.PRODUCT, line));
        WordList.lines("organizations.txt").forEach(line -> builder.add(NameList.PUBLIC_BODY, line));
        WordList.lines("persons.txt").forEach(line -> builder.add(NameList.PERSON, line));
        WordList.lines("places.txt").forEach(line -> builder.add(NameList.COUNTRY, line));
        this.known = builder.build();
    }

    private static WordList notNames(String resource) {
        List<String> lines = new ArrayList<>(WordList.lines("not-names.txt"));
        lines.addAll(WordList.lines(resource));
        return WordList.of(lines);
    }

    /** Whether a capitalised word with such an ending names a place. */
    boolean isPlaceWord(String form) {
        return placeWords.contains(form);
    }

    boolean isLegalForm(String form) {
        return legalForms.contains(form);
    }

    /** Whether a capitalised phrase that ends in the word names an organization. */
    boolean isOrganizationWord(String form) {
        return organizationWords.contains(form);
    }

    /** Whether a capitalised word is a compound that names an organization, such as {@code Datatilsynet}. */
    boolean isOrganizationCompound(String form) {
        return organizationWords.endsAsListed(form);
    }

    /** Whether a name with the word added names another organization than the name alone. */
    boolean makesOwnBusiness(String form) {
        return ownBusinessWords.contains(form);
    }

    /** The word between a word and the place that it makes an organization of, empty for none; null for other words. */
    @Nullable
    String organizationJoint(String form) {
        return organizationHeads.get(form);
    }

    /** Whether the word, though in lower case, makes an organization of the place before it. */
    boolean isBareTail(String form) {
        return bareTails.contains(form);
    }

    /** Whether a Danish word cannot follow a genitive, so that the -s before it is not one. */
    boolean isNotOwned(String lower) {
        return notOwned.contains(lower);
    }

    /** Whether a lower-case word ends the name of a post. */
    boolean isTitle(Language language, String lower) {
        WordList list = titles.get(language);
        return list != null && list.contains(lower);
    }

    /** Whether a lower-case word starts the name of a post of several words. */
    boolean isTitleModifier(String lower) {
        return titleModifiers.contains(lower);
    }

    /** The words of an organization's name without the legal forms at its ends. */
    List<String> core(List<String> name) {
        int first = 0;
        int end = name.size();
        while (end - first > 1 && isLegalForm(name.get(end - 1))) {
            end--;
        }
        while (end - first > 1 && isLegalForm(name.get(first))) {
            first++;
        }
        return name.subList(first, end);
    }

    boolean startsJob(String form) {
        return firstJobWords.contains(form);
    }

    boolean endsJob(String form) {
        return lastJobWords.contains(form);
    }

    /** Whether the word names nothing though it is capitalised. */
    boolean isNotName(Language language, String form) {
        WordList list = notNames.get(language);
        return list != null && list.contains(form);
    }

    /** The cues of a language, of which other languages have none. */
    Cues cues(Language language) {
        return cues.getOrDefault(language, Cues.NONE);
    }

    /** Whether a field of study follows the word. */
    boolean leadsToStudy(String lower) {
        return educationWords.contains(lower);
    }

    /** Whether the word follows the name of a product as a part of it. */
    boolean isProductWord(String form) {
        return productWords.contains(form);
    }

    /** Whether the word is one of grammar, which no name starts with where a sentence starts. */
    boolean isFunctionWord(Language language, String lower) {
        WordList list = openers.get(language);
        return list != null && list.contains(lower);
    }

    /** Whether the word, capitalised only since a sentence starts, stands before a name: a function word, cue or post. */
    boolean introduces(Language language, String lower) {
        return isFunctionWord(language, lower) || cues(language).before(lower) != null || isTitle(language, lower);
    }

    /** Products and organizations of tech news, which are taken for such wherever they stand. */
    Gazetteer known() {
        return known;
    }

    /** Whether English text writes the word, given in lower case, without a capital. */
    boolean isCommonEnglish(String lower) {
        return commonEnglish.contains(lower);
    }
}
