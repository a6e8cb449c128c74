package klip.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextModelsTest {
    @TempDir
    Path folder;

    @Test
    void theSameTreebankGivesTheSameBytes() throws Exception {
        Path treebank = treebank();
        TextModels.trainTextModels(treebank, folder.resolve("first"));
        TextModels.trainTextModels(treebank, folder.resolve("second"));
        for (String model : new String[] {"da-token.bin", "da-sentence.bin"}) {
            assertThat(folder.resolve("second").resolve(model))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(model));
        }
    }

    @Test
    void aModelDoesNotTellWhenItWasTrained() throws Exception {
        TextModels.trainTextModels(treebank(), folder);
        try (ZipFile archive = new ZipFile(folder.resolve("da-token.bin").toFile())) {
            ZipEntry manifest = archive.getEntry("manifest.properties");
            assertThat(manifest.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(new String(archive.getInputStream(manifest).readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("Timestamp=0\n")
                    .doesNotContain("#");
        }
    }

    private Path treebank() throws IOException {
        String sentences = IntStream.range(0, 60)
                .mapToObj(i -> "# text = Nr. " + i + " koster 5 kr. i dag.\n" + "1\tNr.\n2\t" + i
                        + "\n3\tkoster\n4\t5\n5\tkr.\n6\ti\n7\tdag\n8\t.\n\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("treebank.iob2"), sentences);
    }
}
