package klip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipFile;

/**
 * The models, lists and rules that ship with the code, each as {@code name size checksum}.
 *
 * <p>The checksum is the CRC-32 that a jar keeps of each entry anyway, so that no jar is ever unpacked to sign an
 * article; a class folder gives the same lines after one pass over its files.
 *
 * @param lines one for each resource, sorted by name
 */
record ResourceIndex(List<String> lines) {
    private static final String ROOT = "klip/";
    private static final Set<String> NO_DATA =
            Set.of("klip/build.properties", "klip/article.schema.json", "klip/context.jsonld");

    static ResourceIndex ofClassPath() {
        try {
            Path place = Path.of(ResourceIndex.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ResourceIndex ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new ResourceIndex(zip.stream()
                    .filter(entry -> !entry.isDirectory() && isData(entry.getName()))
                    .map(entry -> line(entry.getName(), entry.getSize(), entry.getCrc()))
                    .sorted()
                    .toList());
        }
    }

    static ResourceIndex ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(ROOT))) {
            return new ResourceIndex(files.filter(Files::isRegularFile)
                    .filter(file -> isData(name(folder, file)))
                    .map(file -> line(name(folder, file), file))
                    .sorted()
                    .toList());
        }
    }

    private static boolean isData(String name) {
        return name.startsWith(ROOT) && !name.endsWith(".class") && !NO_DATA.contains(name);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String line(String name, Path file) {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return line(name, size, checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String name, long size, long checksum) {
        return name + " " + size + " " + Long.toHexString(checksum);
    }
}
