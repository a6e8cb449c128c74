package klip.spark;

import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes the rows of one partition into a table that has no folders.
 *
 * @param hadoop how to reach the files
 * @param staging the folder that the tables are gathered in
 * @param table the name of the table
 * @param row the record that is a row
 */
record RowTask<T extends Record>(SerializableConfiguration hadoop, String staging, String table, Class<T> row)
        implements VoidFunction<Iterator<T>> {
    @Override
    public void call(Iterator<T> rows) throws IOException {
        try (TableFiles<T> files = new TableFiles<>(row, hadoop.value(), new Path(staging))) {
            Path folder = new Path(table);
            // A table without rows has its columns all the same.
            files.begin(folder);
            while (rows.hasNext()) {
                files.write(folder, rows.next());
            }
            files.commit();
        }
    }
}
