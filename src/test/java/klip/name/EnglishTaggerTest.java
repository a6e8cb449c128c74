package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import klip.language.Language;
import org.junit.jupiter.api.Test;

class EnglishTaggerTest {
    private static final List<String> SENTENCE =
            List.of("Maria", "Jensen", "left", "Microsoft", "in", "London", "on", "Monday", "morning", ".");

    @Test
    void personsOrganizationsAndPlacesAreTold() throws Exception {
        assertThat(Articles.FINDER.tag(SENTENCE, Language.ENGLISH, Domain.ARTICLE))
                .extracting(FoundName::range)
                .containsExactly(
                        new TokenRange(0, 2, EntityType.PERSON),
                        new TokenRange(3, 4, EntityType.ORGANIZATION),
                        new TokenRange(5, 6, EntityType.PLACE));
    }

    @Test
    void aSentenceOfAnyLengthIsRead() throws Exception {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            forms.addAll(SENTENCE);
        }
        assertThat(Articles.FINDER.tag(forms, Language.ENGLISH, Domain.ARTICLE)).hasSize(600);
    }

    @Test
    void productsAreFoundThatTheFirstTaggerDoesNotKnow() {
        List<String> forms = List.of("The", "firm", "launched", "Voxtrail", "3", ",", "a", "new", "app", ".");
        assertThat(Articles.FINDER.tag(forms, Language.ENGLISH, Domain.ARTICLE))
                .extracting(name -> name.range().type())
                .containsExactly(EntityType.PRODUCT);
    }

    @Test
    void theFirstTaggerHasAVoteOnEveryToken() throws Exception {
        FirstTagger first = FirstTagger.load();
        assertThat(first.votes(SENTENCE))
                .extracting(FirstTagger.Vote::type)
                .containsExactly(1, 1, 0, 2, 0, 3, 0, 0, 0, 0);
    }

    @Test
    void wordsOfOneKindHaveOneClassAndUnknownWordsNone() throws Exception {
        List<FirstTagger.Vote> votes = FirstTagger.load().votes(List.of("Microsoft", "and", "Google", "met", "Qzxvuw"));
        assertThat(votes.get(0).wordClass()).isPositive().isEqualTo(votes.get(2).wordClass());
        assertThat(votes.get(1).wordClass()).isNotEqualTo(votes.get(0).wordClass());
        assertThat(votes.get(4).wordClass()).isZero();
    }

    @Test
    void outsideArticlesTheFirstTaggerIsFollowed() throws Exception {
        List<TokenRange> followed = FirstTagger.names(FirstTagger.load().votes(SENTENCE));
        assertThat(Articles.FINDER.tag(SENTENCE, Language.ENGLISH, Domain.OTHER))
                .extracting(FoundName::range)
                .containsAll(followed);
    }

    @Test
    void fourThreadsFindWhatOneFinds() throws Exception {
        String text = "Maria Jensen left Microsoft in London. Red Hat hired her. Oracle's board met in Paris.";
        List<Entity> expected = Articles.FINDER.find(Articles.tokens(text, Language.ENGLISH));
        Callable<List<Entity>> task = () -> Articles.FINDER.find(Articles.tokens(text, Language.ENGLISH));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Entity>> result : threads.invokeAll(Collections.nCopies(40, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
