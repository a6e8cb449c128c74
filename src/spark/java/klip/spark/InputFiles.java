package klip.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files of some places and deals them out, always in the same way for the same files. */
final class InputFiles {
    private final Configuration hadoop;
    private final long splitBytes;

    /**
     * @param hadoop how to reach the places
     * @param splitBytes about how many bytes of a file one task reads the pages of
     */
    InputFiles(Configuration hadoop, long splitBytes) {
        this.hadoop = hadoop;
        this.splitBytes = splitBytes;
    }

    /**
     * The splits of some files and folders.
     *
     * @throws IOException if a place cannot be listed, or two files would lend their pages the same names
     */
    List<Split> splits(List<String> places) throws IOException {
        List<FilePart> files = files(places);
        List<Split> splits = new ArrayList<>();
        List<FilePart> small = new ArrayList<>();
        for (FilePart file : files) {
            if (file.length() > splitBytes && isArchive(file.name())) {
                splits.addAll(shares(file));
                continue;
            }
            if (!small.isEmpty() && bytes(small) + file.length() > splitBytes) {
                splits.add(Split.of(small));
                small.clear();
            }
            small.add(file);
        }
        if (!small.isEmpty()) {
            splits.add(Split.of(small));
        }
        return splits;
    }

    private List<Split> shares(FilePart file) {
        int parts = (int) ((file.length() + splitBytes - 1) / splitBytes);
        List<Split> shares = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            shares.add(Split.of(List.of(
                    new FilePart(file.path(), file.name(), file.length(), file.modified(), part, parts))));
        }
        return shares;
    }

    private static long bytes(List<FilePart> files) {
        return files.stream().mapToLong(FilePart::length).sum();
    }

    // A page is read by one task, however large.
    private static boolean isArchive(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !small.matches(".*\\.(x?html?|txt)(\\.gz)?");
    }

    private List<FilePart> files(List<String> places) throws IOException {
        List<Path> paths = places.stream().map(Path::new).toList();
        List<FilePart> files = new ArrayList<>();
        long folders = 0;
        for (Path path : paths) {
            folders += fileSystem(path).getFileStatus(path).isDirectory() ? 1 : 0;
        }
        for (Path path : paths) {
            files.addAll(files(path, folders > 1));
        }
        return distinct(files);
    }

    private List<FilePart> files(Path place, boolean named) throws IOException {
        FileSystem system = fileSystem(place);
        FileStatus status = system.getFileStatus(place);
        if (!status.isDirectory()) {
            return List.of(whole(status, place.getName()));
        }
        String root = status.getPath().toUri().getPath();
        List<FilePart> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> listed = system.listFiles(place, true);
        while (listed.hasNext()) {
            FileStatus file = listed.next();
            String below = file.getPath().toUri().getPath().substring(root.length()).replaceFirst("^/", "");
            if (!isHidden(below)) {
                files.add(whole(file, named ? place.getName() + "/" + below : below));
            }
        }
        files.sort(Comparator.comparing(FilePart::name));
        return files;
    }

    private static boolean isHidden(String path) {
        return path.matches("(.*/)?[._].*");
    }

    private static FilePart whole(FileStatus file, String name) {
        return new FilePart(file.getPath().toString(), name, file.getLen(), file.getModificationTime(), 0, 1);
    }

    private static List<FilePart> distinct(List<FilePart> files) throws IOException {
        Set<String> names = new HashSet<>();
        for (FilePart file : files) {
            if (!names.add(file.name())) {
                throw new IOException("two files are named " + file.name()
                        + ", so their pages would be too; give the folder above them instead");
            }
        }
        return files;
    }

    private FileSystem fileSystem(Path path) throws IOException {
        return path.getFileSystem(hadoop);
    }
}
