package klip.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written line by line and moved to its place when it is whole. Not thread-safe. */
final class PartFile implements AutoCloseable {
    private final Path file;
    private final FileChannel out;
    private long bytes;

    private PartFile(Path file, FileChannel out, long bytes) {
        this.file = file;
        this.out = out;
        this.bytes = bytes;
    }

    /**
     * Opens the part, cut to so many bytes.
     *
     * @throws OutputFolderException if another run writes it, or it is shorter than that
     */
    static PartFile open(Path file, long bytes) throws IOException, OutputFolderException {
        Path part = WholeFile.partOf(file);
        FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(out)) {
                throw new OutputFolderException(
                        "another run is writing into " + file.getParent() + "; wait for it, or choose another folder");
            }
            if (out.size() < bytes) {
                throw new OutputFolderException(part + " is shorter than it was; start anew with --restart");
            }
            out.truncate(bytes);
            out.position(bytes);
            return new PartFile(file, out, bytes);
        } catch (IOException | OutputFolderException e) {
            out.close();
            throw e;
        }
    }

    // The lock goes with the channel, and with the process.
    private static boolean isLocked(FileChannel out) throws IOException {
        try {
            FileLock lock = out.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void append(String line) throws IOException {
        WholeFile.append(out, line + "\n");
        bytes = out.position();
    }

    /** Brings what was written to disk; gives how much that is. */
    long force() throws IOException {
        out.force(false);
        return bytes;
    }

    void putInPlace() throws IOException {
        WholeFile.putInPlace(file);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
