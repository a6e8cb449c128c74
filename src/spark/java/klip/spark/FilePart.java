package klip.spark;

import java.io.Serializable;

/**
 * A share of the pages of a file.
 *
 * @param path where the file is, as Hadoop names it
 * @param name what its pages are named after
 * @param length its bytes
 * @param modified when it was written last, in milliseconds since 1970
 * @param part which share, from 0
 * @param parts of how many
 */
record FilePart(String path, String name, long length, long modified, int part, int parts) implements Serializable {
    /** Pages that stay together: so few that the shares are even, so many that they are runs. */
    private static final int BLOCK = 16;

    /** Whether the page of that number, from 0, belongs to this share. */
    boolean holds(long page) {
        return page / BLOCK % parts == part;
    }
}
