package klip.spark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record, in its order, so that the contract is written down once. Thread-safe.
 *
 * @param fields a column a component
 */
record RecordFields(List<Field> fields) {
    /**
     * A component and its column.
     *
     * @param accessor gives its value
     * @param column what holds it
     */
    private record Field(Method accessor, ParquetColumn column) {
        static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // A record that is not public is still one of ours.
            accessor.setAccessible(true);
            return new Field(accessor, ParquetColumn.of(component.getName(), component.getGenericType()));
        }
    }

    /** The columns of that record. */
    static RecordFields of(Class<?> type) {
        return new RecordFields(
                Arrays.stream(type.getRecordComponents()).map(Field::of).toList());
    }

    Type[] types() {
        return fields.stream().map(field -> field.column().type()).toArray(Type[]::new);
    }

    /** The table whose rows are such records. */
    MessageType table() {
        return new MessageType("row", types());
    }

    /** Gives the values of a record to Parquet; null is a missing one. */
    void write(Object row, RecordConsumer out) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = value(field.accessor(), row);
            if (value != null) {
                String name = field.column().type().getName();
                out.startField(name, i);
                field.column().writer().write(value, out);
                out.endField(name, i);
            }
        }
    }

    private static @Nullable Object value(Method accessor, Object row) {
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record gives its parts", e);
        }
    }
}
