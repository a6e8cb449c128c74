package klip.name;

import java.util.List;

/**
 * A sentence as a name model reads it.
 *
 * @param forms the forms of its tokens
 * @param domain the kind of text that it is from
 * @param votes what another tagger says of each token; empty for a model without one
 */
public record SentenceInput(List<String> forms, Domain domain, List<FirstTagger.Vote> votes) {
    /** Copies the lists. */
    public SentenceInput {
        forms = List.copyOf(forms);
        votes = List.copyOf(votes);
        if (!votes.isEmpty() && votes.size() != forms.size()) {
            throw new IllegalArgumentException(votes.size() + " votes on " + forms.size() + " tokens");
        }
    }

    /** A sentence on which there are no votes. */
    public SentenceInput(List<String> forms, Domain domain) {
        this(forms, domain, List.of());
    }

    /** The tokens from {@code start} to {@code end}, exclusive. */
    SentenceInput part(int start, int end) {
        return new SentenceInput(
                forms.subList(start, end), domain, votes.isEmpty() ? votes : votes.subList(start, end));
    }
}
