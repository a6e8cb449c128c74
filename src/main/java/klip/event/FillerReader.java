package klip.event;

import java.util.List;
import klip.event.Chunk.Kind;
import klip.event.Filler.Strength;
import klip.event.SentenceView.Named;
import klip.name.Entity;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/** Decides whether a chunk can fill a role, and with which of its words. */
final class FillerReader {
    private static final java.util.regex.Pattern CVE = java.util.regex.Pattern.compile("cve-\\d{4}-\\d{4,7}");

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final References references;

    FillerReader(ParsedSentence sentence, References references) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.references = references;
    }

    /** The words of a chunk that fill a role; null if none do. */
    @Nullable
    Filler fit(Role role, int chunkIndex) {
        Chunk chunk = sentence.chunk(chunkIndex);
        if (chunk.kind() == Kind.DATE) {
            return null;
        }
        if (chunk.kind() == Kind.PRONOUN) {
            return pronoun(role, chunk);
        }
        Filler name = name(role, chunk, false);
        if (name != null) {
            return name;
        }
        Filler quantity = quantity(role, chunk.first(), chunk.end());
        return quantity != null ? quantity : noun(role, chunkIndex);
    }

    /** The name in the genitive right before a noun trigger; null if there is none of the right type. */
    @Nullable
    Filler genitive(Role role, int chunkIndex, int trigger) {
        Chunk chunk = sentence.chunk(chunkIndex);
        List<Named> names = view.names(chunk.first(), trigger);
        for (int i = names.size() - 1; i >= 0; i--) {
            Named named = names.get(i);
            if (role.takes(named.entity().type()) && view.genitive(named)) {
                return ofName(role, named);
            }
        }
        return possessive(role, chunk, trigger);
    }

    /** `selskabets opkøb`, `its acquisition`: a possessive that means an organisation. */
    private @Nullable Filler possessive(Role role, Chunk chunk, int trigger) {
        for (int i = chunk.first(); i < trigger; i++) {
            boolean company = view.lexicon().inNounClass(view.lower(i), "company")
                    && view.lower(i).endsWith("s");
            boolean its = view.lexicon().isCue(view.lower(i), "possessive");
            if ((company || its) && role.takes("company")) {
                Entity entity = references.organization(view, i);
                return entity == null ? null : new Filler(role, i, i + 1, entity, null, Strength.PRONOUN);
            }
        }
        return null;
    }

    /** The last name of a fitting type: a noun may stand before it (`sikkerhedsfirmaet Pango`), its own genitive may not. */
    @Nullable
    Filler name(Role role, Chunk chunk, boolean genitiveToo) {
        List<Named> names = view.names(chunk.first(), chunk.end());
        for (int i = names.size() - 1; i >= 0; i--) {
            Named named = names.get(i);
            if (role.takes(named.entity().type()) && (genitiveToo || last(named, chunk) || !view.genitive(named))) {
                return ofName(role, named);
            }
        }
        return null;
    }

    /** A form in -s with nothing behind it is no genitive but the name's own (`Kaspersky Labs`). */
    private boolean last(Named named, Chunk chunk) {
        return named.mention().endToken() == chunk.end() && view.lexicon().language() == klip.language.Language.DANISH;
    }

    private static Filler ofName(Role role, Named named) {
        return new Filler(
                role, named.mention().firstToken(), named.mention().endToken(), named.entity(), null, Strength.NAME);
    }

    private @Nullable Filler pronoun(Role role, Chunk chunk) {
        int token = chunk.first();
        Entity entity = null;
        if (view.is(token, WordClass.PERSON_PRONOUN) && role.takes(EntityType.PERSON)) {
            entity = references.person(view, token);
            Filler name = nameBefore(role, entity, token);
            if (name != null) {
                return name;
            }
        } else if (view.lexicon().isCue(view.lower(token), "organizationPronoun") && role.takes("company")) {
            entity = references.organization(view, token);
        }
        return entity == null || !role.takes(entity.type())
                ? null
                : new Filler(role, token, chunk.end(), entity, null, Strength.PRONOUN);
    }

    /** The name in the same sentence that a pronoun stands for; null if it is told in another. */
    private @Nullable Filler nameBefore(Role role, @Nullable Entity entity, int token) {
        List<Named> names = view.names(0, token);
        for (int i = names.size() - 1; i >= 0 && entity != null; i--) {
            if (entity.equals(names.get(i).entity()) && role.takes(entity.type())) {
                return ofName(role, names.get(i));
            }
        }
        return null;
    }

    /** What a role reads off words that fill another: their number, or whose they are. */
    @Nullable
    Filler partOf(Role role, int first, int end) {
        for (Named named : view.names(first, end)) {
            if (role.takes(named.entity().type()) && view.genitive(named)) {
                return ofName(role, named);
            }
        }
        return quantity(role, first, end);
    }

    /** The quantity that a role asks for, in a range of tokens. */
    @Nullable
    Filler quantity(Role role, int first, int end) {
        for (Quantity quantity : view.quantities(first, end)) {
            boolean asked = switch (quantity.kind()) {
                case MONEY -> role.takes("money");
                case PERCENT -> role.takes("percent");
                case NUMBER -> role.takes("number");
            };
            if (asked) {
                return new Filler(role, quantity.first(), quantity.end(), null, quantity.value(), Strength.NOUN);
            }
        }
        return null;
    }

    private @Nullable Filler noun(Role role, int chunkIndex) {
        Chunk chunk = sentence.chunk(chunkIndex);
        for (String filler : role.fillers()) {
            if (filler.equals("title") && !hasName(chunk)) {
                return Titles.fill(role, sentence, chunkIndex);
            }
            if (filler.equals("postTitle") && !hasName(chunk) && holds(chunk, filler)) {
                return Titles.fill(role, sentence, chunkIndex);
            }
            if (filler.equals("cve")) {
                return identifier(role, chunk);
            }
            if (filler.equals("text")) {
                return new Filler(role, chunk.first(), chunk.end(), null, null, Strength.NOUN);
            }
            if (view.lexicon().hasNounClass(filler) && holds(chunk, filler)) {
                Filler noun = ofNoun(role, chunk, filler);
                if (noun != null) {
                    return noun;
                }
            }
        }
        return null;
    }

    /** An identifier of the Common Vulnerabilities and Exposures list. */
    private @Nullable Filler identifier(Role role, Chunk chunk) {
        for (int i = chunk.first(); i < chunk.end(); i++) {
            if (CVE.matcher(view.lower(i)).matches()) {
                return new Filler(role, i, i + 1, null, null, Strength.NAME);
            }
        }
        return null;
    }

    /** A noun for a company counts only where it is known which company is meant. */
    private @Nullable Filler ofNoun(Role role, Chunk chunk, String nounClass) {
        Entity entity = nounClass.equals("company") && role.takes(EntityType.ORGANIZATION) && !indefinite(chunk)
                ? references.organization(view, chunk.first())
                : null;
        boolean unknown = entity == null && nounClass.equals("company");
        return unknown ? null : new Filler(role, chunk.first(), chunk.end(), entity, null, Strength.NOUN);
    }

    private boolean indefinite(Chunk chunk) {
        return view.lexicon().isCue(view.lower(chunk.first()), "indefinite");
    }

    private boolean hasName(Chunk chunk) {
        return !view.names(chunk.first(), chunk.end()).isEmpty();
    }

    private boolean holds(Chunk chunk, String nounClass) {
        for (int i = chunk.first(); i < chunk.end(); i++) {
            if (view.nameAt(i) == null && view.lexicon().inNounClass(view.lower(i), nounClass)) {
                return true;
            }
        }
        return false;
    }
}
