package klip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {
    @Test
    void theRunningBuildKnowsItsVersionAndModels() {
        assertThat(Build.running().version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(Build.running().models()).matches("[0-9a-f]{16}");
    }

    @Test
    void theSameBuildSignsTheSameEachTime() {
        assertThat(Build.running()).isEqualTo(Build.running());
    }
}
