package klip.spark;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job reads and where to.
 *
 * @param places files and folders of web archives, JSON lines, zip and tar files and pages, as Hadoop names them
 * @param parquet files and folders of Parquet whose column {@code html} holds pages, and {@code url}, if there, their
 *     addresses
 * @param output a folder
 * @param resumed whether to go on with what is in that folder
 * @param field the field of a JSON line that holds its page; null to take {@code html}, else {@code text}
 * @param splitBytes about how many bytes of a file one task reads the pages of
 * @param pageTimeout how long one page may take by the clock on the wall
 * @param tables whether Parquet tables are made of the lines
 */
record JobOptions(
        List<String> places,
        List<String> parquet,
        String output,
        boolean resumed,
        @Nullable String field,
        long splitBytes,
        Duration pageTimeout,
        boolean tables) {
    /** A quarter of a web archive of a gigabyte: minutes of work for one core. */
    static final long SPLIT_BYTES = 256L << 20;

    JobOptions {
        places = List.copyOf(places);
        parquet = List.copyOf(parquet);
    }
}
