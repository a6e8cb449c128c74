package klip.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import klip.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resource files {@code hard-cases-*.txt} are the promises. */
class HardCasesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    record Case(Language language, String text, List<String> sentences) {
        @Override
        public String toString() {
            return language.tag() + ": " + text;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHardCaseIsPartedAsWritten(Case hard) {
        assertThat(Texts.sentences(hard.text, hard.language)).containsExactlyElementsOf(hard.sentences);
    }

    static Stream<Case> cases() throws IOException {
        return Stream.concat(cases(Language.DANISH), cases(Language.ENGLISH));
    }

    private static Stream<Case> cases(Language language) throws IOException {
        String name = "hard-cases-" + language.tag() + ".txt";
        try (InputStream in = HardCasesTest.class.getResourceAsStream(name)) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("\n\n"))
                    .skip(1)
                    .map(block -> List.of(block.strip().split("\n")))
                    .map(lines -> new Case(
                            language,
                            characters(lines.get(0)),
                            lines.subList(1, lines.size()).stream()
                                    .map(line -> characters(line.substring(2)))
                                    .toList()));
        }
    }

    private static String characters(String line) {
        return ESCAPE.matcher(line).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
