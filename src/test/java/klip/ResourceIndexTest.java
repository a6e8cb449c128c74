package klip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceIndexTest {
    private static final String LIST = "klip/name/da/steder.txt";

    @TempDir
    Path folder;

    @BeforeEach
    void aFolderWithAListAndMuchElse() throws IOException {
        write(LIST, "Køge\n");
        write("klip/Klip.class", "code");
        write("klip/build.properties", "version");
        write("other/list.txt", "not ours");
    }

    @Test
    void onlyTheProjectsOwnDataCount() throws IOException {
        assertThat(ResourceIndex.ofFolder(folder).lines()).containsExactly(LIST + " 6 17e9042b");
    }

    @Test
    void aJarAndAFolderGiveTheSameLines() throws IOException {
        Path jar = folder.resolve("klip.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "klip/Klip.class");
            add(zip, LIST);
        }

        assertThat(ResourceIndex.ofJar(jar)).isEqualTo(ResourceIndex.ofFolder(folder));
    }

    @Test
    void aChangedByteChangesTheIndex() throws IOException {
        ResourceIndex before = ResourceIndex.ofFolder(folder);
        write(LIST, "Kage\n");

        assertThat(ResourceIndex.ofFolder(folder)).isNotEqualTo(before);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void add(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(folder.resolve(name)));
    }
}
