package klip.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void theArticleInTheReadmeKeepsTheContract() throws IOException {
        Matcher block = JSON_BLOCK.matcher(Files.readString(Path.of("README.md")));

        assertThat(block.find()).isTrue();
        ContractAssert.assertKeepsContract(block.group(1));
    }
}
