package klip.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is put before the names of pages, so that two folders' pages stay apart.
 *
 * @param folders the folders asked for, as they were written
 */
record FolderNames(List<String> folders) {
    static FolderNames of(List<String> places) {
        return new FolderNames(places.stream().filter(FolderNames::isFolder).toList());
    }

    /** Nothing for a lone folder; else its name, or the path as written where two folders share a name. */
    String prefix(String folder) {
        if (folders.size() < 2) {
            return "";
        }
        String name = nameOf(folder);
        boolean shared =
                folders.stream().filter(other -> nameOf(other).equals(name)).count() > 1;
        return (shared ? PagePaths.slashed(Path.of(folder).normalize()) : name) + "/";
    }

    private static String nameOf(String folder) {
        Path name = Path.of(folder).toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** False too for what cannot be a path here, such as a name with a zero character. */
    static boolean isFolder(String place) {
        try {
            return Files.isDirectory(Path.of(place));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
