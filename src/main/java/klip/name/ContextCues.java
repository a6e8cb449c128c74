package klip.name;

import java.util.Set;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Lets the words beside a name decide its type: {@code selskabet X}, {@code direktør X}, {@code X, 42 år}. */
final class ContextCues implements NameStep {
    private static final int COMMON_PEOPLE = NameList.GIVEN_NAME.bit() | NameList.SURNAME.bit();
    private static final int ORGANIZATIONS = NameList.DANISH_COMPANY.bit()
            | NameList.LARGE_COMPANY.bit()
            | NameList.TECH_COMPANY.bit()
            | NameList.PUBLIC_BODY.bit();
    private static final int PLACES =
            NameList.COUNTRY.bit() | NameList.DANISH_PLACE.bit() | NameList.WORLD_PLACE.bit() | NameList.REGION.bit();
    private static final Set<String> COUNTED = Set.of(
            "mio",
            "mio.",
            "millioner",
            "mia.",
            "milliarder",
            "procent",
            "kroner",
            "kr.",
            "million",
            "billion",
            "percent",
            "years",
            "år",
            "people",
            "users",
            "brugere",
            "gange",
            "times");
    private static final int MOST_AGE = 120;

    private final NameKnowledge knowledge;
    private final NameWords words;

    ContextCues(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                DraftName typed = typed(sentence, name);
                if (!typed.equals(name)) {
                    sentence.put(typed);
                }
            }
        }
    }

    private DraftName typed(DraftSentence sentence, DraftName name) {
        if (name.weight() >= DraftName.BY_PART) {
            return name;
        }
        if (hasAge(sentence, name) || isTitled(sentence, name)) {
            return name.as(EntityType.PERSON, DraftName.BY_CUE);
        }
        boolean person = looksLikePerson(sentence, name);
        EntityType told = told(sentence, name);
        boolean edition = name.range().length() > 1 && words.isProductWord(sentence.form(name.end() - 1));
        if (told == EntityType.PRODUCT || edition || (told == null && name.type() == EntityType.PRODUCT)) {
            return product(sentence, name);
        }
        if (isListedPlace(sentence, name)) {
            return name.as(EntityType.PLACE, DraftName.BY_LIST);
        }
        if (told != null && !(person && name.type() == EntityType.PERSON)) {
            return name.as(told, DraftName.BY_CUE);
        }
        if (person && name.weight() < DraftName.BY_LIST) {
            return name.as(EntityType.PERSON, DraftName.BY_LIST);
        }
        return hasFirmForm(sentence, name) && name.weight() < DraftName.BY_LIST
                ? name.as(EntityType.ORGANIZATION, DraftName.BY_LIST)
                : name;
    }

    private @Nullable EntityType told(DraftSentence sentence, DraftName name) {
        Cues cues = words.cues(sentence.language());
        EntityType before = cues.before(sentence.lower(name.first() - 1));
        if (before == null && isEmployer(sentence, name.first())) {
            return EntityType.ORGANIZATION;
        }
        return before != null ? before : cues.after(sentence.lower(name.end()));
    }

    /** Whether a post and a preposition stand before: {@code analytiker i X}, {@code head of X}. */
    private boolean isEmployer(DraftSentence sentence, int first) {
        return switch (sentence.lower(first - 1)) {
            case "i", "hos", "for", "ved", "at", "of" -> words.isTitle(sentence.language(), sentence.lower(first - 2));
            default -> false;
        };
    }

    private boolean isListedPlace(DraftSentence sentence, DraftName name) {
        if (name.weight() >= DraftName.BY_CUE) {
            return false;
        }
        int lists = knowledge.lists(sentence, name.first(), name.end());
        boolean place = (lists & PLACES) != 0;
        return switch (sentence.lower(name.first() - 1)) {
            case "i", "in" -> place;
            case "fra", "from", "nær", "near", "til", "to" -> place && (lists & (COMMON_PEOPLE | ORGANIZATIONS)) == 0;
            default -> false;
        };
    }

    /** A product with the version or edition that follows its name. */
    private DraftName product(DraftSentence sentence, DraftName name) {
        int end = name.end();
        while (end < sentence.length() && (words.isProductWord(sentence.form(end)) || isVersion(sentence, end))) {
            end++;
        }
        return new DraftName(name.first(), end, EntityType.PRODUCT, DraftName.BY_CUE);
    }

    // 4.2, 11 and 365 are versions, but not the 40 of 40 percent.
    private static boolean isVersion(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        boolean number = form.length() <= 4
                && Character.isDigit(form.charAt(0))
                && Character.isDigit(form.charAt(form.length() - 1))
                && form.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        String next = sentence.form(at + 1);
        boolean counts = COUNTED.contains(next) || next.equals("%");
        return number && !counts;
    }

    private boolean isTitled(DraftSentence sentence, DraftName name) {
        return words.isTitle(sentence.language(), sentence.lower(name.first() - 1))
                && name.range().length() > 1
                && name.type() != EntityType.PLACE;
    }

    /** Whether {@code , 26 år} or {@code (26)} follows, which only persons have. */
    private static boolean hasAge(DraftSentence sentence, DraftName name) {
        int end = name.end();
        String mark = sentence.form(end);
        if (!isAge(sentence.form(end + 1))) {
            return false;
        }
        boolean danish = sentence.language() == Language.DANISH
                && sentence.lower(end + 2).equals("år");
        boolean english = sentence.language() == Language.ENGLISH
                && sentence.form(end + 2).equals(",");
        boolean told = mark.equals(",") && (danish || (english && name.range().length() > 1));
        return told || (mark.equals("(") && sentence.form(end + 2).equals(")"));
    }

    static boolean isAge(String form) {
        boolean number = !form.isEmpty() && form.length() <= 3 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(form) <= MOST_AGE;
    }

    private boolean looksLikePerson(DraftSentence sentence, DraftName name) {
        if (name.range().length() < 2 || name.range().length() > 5) {
            return false;
        }
        int given = knowledge.lists(sentence, name.first(), name.first() + 1);
        // Of the rare given names some are common words.
        boolean rare =
                (given & NameList.RARE_GIVEN_NAME.bit()) != 0 && !knowledge.isCommonDanish(sentence.word(name.first()));
        return (rare || (given & NameList.GIVEN_NAME.bit()) != 0)
                && !words.introduces(sentence.language(), sentence.lower(name.first()))
                && sentence.isCapitalised(name.end() - 1)
                && !words.isOrganizationWord(sentence.form(name.end() - 1));
    }

    // Only firms and products write themselves WayfareAI or wayfare.ai.
    private static boolean hasFirmForm(DraftSentence sentence, DraftName name) {
        if (name.type() == EntityType.PRODUCT) {
            return false;
        }
        String form = sentence.form(name.first());
        int dot = form.lastIndexOf('.');
        boolean domain = dot > 0 && dot < form.length() - 1 && dot >= form.length() - 5;
        return name.range().length() == 1 && (domain || WordShape.isCamelCase(form));
    }
}
