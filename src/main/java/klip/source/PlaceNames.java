package klip.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How pages are named after the places asked for, so that those of two places stay apart.
 *
 * @param folders the folders asked for, as they were written
 * @param files the rest
 */
record PlaceNames(List<String> folders, List<String> files) {
    static PlaceNames of(List<String> places) {
        Set<String> distinct = new TreeSet<>(places);
        return new PlaceNames(
                distinct.stream().filter(PlaceNames::isFolder).toList(),
                distinct.stream().filter(place -> !isFolder(place)).toList());
    }

    /** Nothing for a lone folder; else its name, or the path as written where two folders share a name. */
    String prefix(String folder) {
        return folders.size() < 2 ? "" : told(folder, folders) + "/";
    }

    /** The name of a file, or the path as written where two files share a name. */
    String name(String file) {
        return told(file, files);
    }

    private static String told(String place, List<String> places) {
        String name = nameOf(place);
        boolean shared =
                places.stream().filter(other -> nameOf(other).equals(name)).count() > 1;
        return shared ? PagePaths.slashed(Path.of(place).normalize()) : name;
    }

    private static String nameOf(String place) {
        try {
            Path name = Path.of(place).toAbsolutePath().normalize().getFileName();
            return name == null ? "" : name.toString();
        } catch (InvalidPathException e) {
            return place;
        }
    }

    /** False too for what cannot be a path here, such as a name with a zero character. */
    static boolean isFolder(String place) {
        try {
            return Files.isDirectory(Path.of(place));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static @Nullable Path existing(String place) {
        try {
            Path file = Path.of(place);
            return Files.exists(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
