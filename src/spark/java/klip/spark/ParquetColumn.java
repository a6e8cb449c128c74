package klip.spark;

import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * How the values of one Java type stand in Parquet, nested as deep as the type is. Every column may be missing.
 *
 * <p>Written by hand, not through Spark's rows: that way costs as much to warm up as a thousand pages to read.
 *
 * @param type the column
 * @param writer gives a value, never null, to Parquet
 */
record ParquetColumn(Type type, Writer writer) {
    /** Amounts of money reach the trillions, and shares have a few digits behind the point. */
    private static final int DECIMAL_PRECISION = 38;

    private static final int DECIMAL_SCALE = 10;
    private static final int DECIMAL_BYTES = 16;

    private static final Map<java.lang.reflect.Type, Leaf> LEAVES = Map.of(
            String.class, new Leaf(ParquetColumn::text, (value, out) -> out.addBinary(Binary.fromString((String) value))),
            int.class, new Leaf(ParquetColumn::int32, (value, out) -> out.addInteger((Integer) value)),
            Integer.class, new Leaf(ParquetColumn::int32, (value, out) -> out.addInteger((Integer) value)),
            long.class, new Leaf(ParquetColumn::int64, (value, out) -> out.addLong((Long) value)),
            double.class, new Leaf(ParquetColumn::real, (value, out) -> out.addDouble((Double) value)),
            Double.class, new Leaf(ParquetColumn::real, (value, out) -> out.addDouble((Double) value)),
            Boolean.class, new Leaf(ParquetColumn::truth, (value, out) -> out.addBoolean((Boolean) value)),
            BigDecimal.class, new Leaf(ParquetColumn::decimal, (value, out) -> out.addBinary(bytes((BigDecimal) value))));

    /** Gives a value to Parquet. */
    @FunctionalInterface
    interface Writer {
        void write(Object value, RecordConsumer out);
    }

    /** A type without parts. */
    private record Leaf(Naming naming, Writer writer) {}

    /** Makes the column of a name. */
    @FunctionalInterface
    private interface Naming {
        Type named(String name);
    }

    /**
     * The column of that name.
     *
     * @param of a record, a list, a text, a number or a truth value
     */
    static ParquetColumn of(String name, java.lang.reflect.Type of) {
        Leaf leaf = LEAVES.get(of);
        if (leaf != null) {
            return new ParquetColumn(leaf.naming().named(name), leaf.writer());
        }
        if (of instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            return list(name, list.getActualTypeArguments()[0]);
        }
        if (of instanceof Class<?> record && record.isRecord()) {
            RecordFields fields = RecordFields.of(record);
            Type group = Types.optionalGroup().addFields(fields.types()).named(name);
            return new ParquetColumn(group, (value, out) -> {
                out.startGroup();
                fields.write(value, out);
                out.endGroup();
            });
        }
        throw new IllegalStateException("no column can hold a " + of);
    }

    // Three levels, as the format wants it: a list that is empty is not one that is missing.
    private static ParquetColumn list(String name, java.lang.reflect.Type of) {
        ParquetColumn element = of("element", of);
        Type group = Types.optionalList().element(element.type()).named(name);
        return new ParquetColumn(group, (value, out) -> {
            out.startGroup();
            List<?> values = (List<?>) value;
            if (!values.isEmpty()) {
                out.startField("list", 0);
                values.forEach(each -> writeElement(element, each, out));
                out.endField("list", 0);
            }
            out.endGroup();
        });
    }

    private static void writeElement(ParquetColumn element, Object value, RecordConsumer out) {
        out.startGroup();
        out.startField("element", 0);
        element.writer().write(value, out);
        out.endField("element", 0);
        out.endGroup();
    }

    private static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    private static Type int32(String name) {
        return Types.optional(PrimitiveTypeName.INT32).named(name);
    }

    private static Type int64(String name) {
        return Types.optional(PrimitiveTypeName.INT64).named(name);
    }

    private static Type real(String name) {
        return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
    }

    private static Type truth(String name) {
        return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    }

    private static Type decimal(String name) {
        return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                .length(DECIMAL_BYTES)
                .as(LogicalTypeAnnotation.decimalType(DECIMAL_SCALE, DECIMAL_PRECISION))
                .named(name);
    }

    /** The number with ten digits behind the point, big-endian; one too large for the column as the largest there is. */
    static Binary bytes(BigDecimal number) {
        BigDecimal scaled = number.setScale(DECIMAL_SCALE, RoundingMode.HALF_EVEN);
        if (scaled.precision() > DECIMAL_PRECISION) {
            scaled = BigDecimal.TEN
                    .pow(DECIMAL_PRECISION)
                    .subtract(BigDecimal.ONE)
                    .movePointLeft(DECIMAL_SCALE)
                    .multiply(BigDecimal.valueOf(number.signum()));
        }
        byte[] digits = scaled.unscaledValue().toByteArray();
        byte[] filled = new byte[DECIMAL_BYTES];
        Arrays.fill(filled, (byte) (scaled.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, filled, DECIMAL_BYTES - digits.length, digits.length);
        return Binary.fromConstantByteArray(filled);
    }
}
