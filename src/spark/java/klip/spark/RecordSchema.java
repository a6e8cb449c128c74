package klip.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The table that records make, so that the contract is written down once. */
final class RecordSchema {
    /** Amounts of money reach the trillions, and shares have a few digits behind the point. */
    private static final DataType NUMBER = DataTypes.createDecimalType(38, 10);

    private static final Map<Type, DataType> SIMPLE = Map.of(
            String.class, DataTypes.StringType,
            int.class, DataTypes.IntegerType,
            Integer.class, DataTypes.IntegerType,
            long.class, DataTypes.LongType,
            double.class, DataTypes.DoubleType,
            Double.class, DataTypes.DoubleType,
            Boolean.class, DataTypes.BooleanType,
            BigDecimal.class, NUMBER);

    private RecordSchema() {}

    /** The columns of a record, in its order; every one may be missing. */
    static StructType of(Class<?> type) {
        return new StructType(Arrays.stream(type.getRecordComponents())
                .map(RecordSchema::column)
                .toArray(StructField[]::new));
    }

    private static StructField column(RecordComponent component) {
        return DataTypes.createStructField(component.getName(), type(component.getGenericType()), true);
    }

    private static DataType type(Type type) {
        DataType simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return of(record);
        }
        throw new IllegalStateException("no column can hold a " + type);
    }
}
