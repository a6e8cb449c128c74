package klip.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final ModelFile.Header HEADER = new ModelFile.Header("gazetteer", "", "none", "CC0-1.0");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Gazetteer read = Gazetteer.read(new ByteArrayInputStream(file()), "gazetteer");
        assertThat(read.lists(java.util.List.of(Word.of("Odense")))).isEqualTo(NameList.DANISH_PLACE.bit());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = file();
        bytes[bytes.length - 3] ^= 1;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void aShortenedFileIsRefused() throws IOException {
        byte[] bytes = java.util.Arrays.copyOf(file(), file().length - 1);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void aFileOfAnotherVersionIsRefused() throws IOException {
        byte[] bytes = file();
        bytes[11] = 99;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining("version 99");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        byte[] bytes = file();
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(bytes), "names-da"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("names-da is needed");
    }

    @Test
    void anyOtherFileIsRefused() {
        assertThatThrownBy(() -> read(new byte[100]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
    }

    private static void read(byte[] bytes) throws IOException {
        Gazetteer.read(new ByteArrayInputStream(bytes), "gazetteer");
    }

    private static byte[] file() throws IOException {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        builder.add(NameList.DANISH_PLACE, "Odense");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.build().write(out, HEADER);
        return out.toByteArray();
    }
}
