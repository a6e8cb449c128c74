package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLabelsTest {
    private final NameLabels labels = new NameLabels(List.of(EntityType.PERSON, EntityType.PLACE));

    @Test
    void whatIsEncodedIsDecoded() {
        List<TokenRange> names = List.of(
                new TokenRange(0, 1, EntityType.PLACE),
                new TokenRange(1, 4, EntityType.PERSON),
                new TokenRange(5, 7, EntityType.PERSON));
        assertThat(labels.decode(labels.encode(names, 8))).isEqualTo(names);
    }

    @Test
    void namesOfOtherTypesAreLeftOut() {
        List<TokenRange> names = List.of(new TokenRange(0, 1, EntityType.PRODUCT));
        assertThat(labels.encode(names, 2)).containsOnly(NameLabels.OUTSIDE);
    }

    @Test
    void anOpenNameMustGoOnWithItsOwnType() {
        int beginPerson = labels.encode(List.of(new TokenRange(0, 2, EntityType.PERSON)), 2)[0];
        int[] place = labels.encode(List.of(new TokenRange(0, 2, EntityType.PLACE)), 2);
        assertThat(labels.mayFollow(beginPerson, NameLabels.OUTSIDE)).isFalse();
        assertThat(labels.mayFollow(beginPerson, place[1])).isFalse();
        assertThat(labels.mayFollow(place[0], place[1])).isTrue();
        assertThat(labels.mayEnd(beginPerson)).isFalse();
        assertThat(labels.mayStart(place[1])).isFalse();
    }
}
