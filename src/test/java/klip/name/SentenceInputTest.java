package klip.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceInputTest {
    private static final List<FirstTagger.Vote> VOTES =
            List.of(new FirstTagger.Vote(1, 7), new FirstTagger.Vote(0, 8), new FirstTagger.Vote(3, 9));

    @Test
    void aPartKeepsItsOwnVotes() {
        SentenceInput part = new SentenceInput(List.of("Ida", "i", "Ribe"), Domain.OTHER, VOTES).part(1, 3);
        assertThat(part.forms()).containsExactly("i", "Ribe");
        assertThat(part.votes()).isEqualTo(VOTES.subList(1, 3));
        assertThat(part.domain()).isEqualTo(Domain.OTHER);
    }

    @Test
    void votesOnOtherTokensAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentenceInput(List.of("Ida"), Domain.OTHER, VOTES))
                .withMessageContaining("3 votes on 1 tokens");
    }
}
