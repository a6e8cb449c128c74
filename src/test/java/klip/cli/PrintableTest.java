package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void aTerminalsCommandsInAFileNameAreSpelledOut() {
        assertThat(Printable.of("a\u001b[2Jb\n\u009b.html")).isEqualTo("a\\u001b[2Jb\\u000a\\u009b.html");
    }

    @Test
    void lettersAndEmojiStay() {
        assertThat(Printable.of("Køge \uD83C\uDF89.html")).isEqualTo("Køge \uD83C\uDF89.html");
    }
}
