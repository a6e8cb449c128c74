package klip.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    private static final int SPLIT_BYTES = 1000;

    @TempDir
    Path folder;

    @Test
    void aLargeArchiveIsSharedAndEachPageIsInOneShare() throws IOException {
        write("news.warc.gz", 2500);

        List<FilePart> shares =
                splits(folder).stream().map(split -> split.files().get(0)).toList();

        assertThat(shares).hasSize(3);
        assertThat(IntStream.range(0, 1000))
                .allSatisfy(page -> assertThat(shares.stream().filter(share -> share.holds(page)))
                        .hasSize(1));
        assertThat(shares)
                .allSatisfy(share ->
                        assertThat(IntStream.range(0, 960).filter(share::holds)).hasSize(320));
    }

    @Test
    void smallFilesGoTogetherUpToASplit() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(i + ".html", 400);
        }

        assertThat(splits(folder)).extracting(split -> split.files().size()).containsExactly(2, 2, 1);
    }

    @Test
    void theSameFilesGiveTheSameSplitsAndAChangedOneAnother() throws IOException {
        write("a.jsonl", 10);
        List<Split> first = splits(folder);

        assertThat(splits(folder)).isEqualTo(first);
        write("a.jsonl", 11);
        assertThat(splits(folder).get(0).id()).isNotEqualTo(first.get(0).id());
    }

    @Test
    void hiddenFilesAreLeftOut() throws IOException {
        write("_SUCCESS", 1);
        write(".a.jsonl.crc", 1);
        write("a.jsonl", 1);

        assertThat(splits(folder).get(0).files()).extracting(FilePart::name).containsExactly("a.jsonl");
    }

    @Test
    void filesOfOneNameAreRefusedSinceTheirPagesWouldBeOneToo() throws IOException {
        Path one = write("one/a.jsonl", 1);
        Path two = write("two/a.jsonl", 1);

        assertThatThrownBy(() -> splits(one, two))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.jsonl");
    }

    private List<Split> splits(Path... places) throws IOException {
        return new InputFiles(new Configuration(), SPLIT_BYTES)
                .splits(List.of(places).stream().map(Path::toString).toList());
    }

    private Path write(String name, int bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[bytes]);
    }
}
