package klip.name;

import java.util.List;

/** A sequence model that finds names sentence by sentence. Implementations are thread-safe. */
sealed interface NameTagger permits DanishTagger, EnglishTagger {
    /** The names of a sentence, given by the forms of its tokens, in order; they do not overlap. */
    List<FoundName> find(List<String> forms, Domain domain);
}
