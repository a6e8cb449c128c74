package klip.cli;

import java.util.EnumSet;
import java.util.List;
import klip.ReadOptions;
import klip.event.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which events the caller wants. */
final class EventOptions {
    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            converter = ConfidenceConverter.class,
            description = "Leave out events less sure than this.")
    private double minConfidence;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = StatusConverter.class,
            description = "Leave out events of another status: asserted, planned, hypothetical, negated.")
    private List<Status> statuses = List.copyOf(EnumSet.allOf(Status.class));

    ReadOptions applyTo(ReadOptions options) {
        return options.withMinConfidence(minConfidence).withStatuses(statuses.toArray(new Status[0]));
    }

    /** Takes a number from 0 to 1. */
    static final class ConfidenceConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            double confidence = number(text);
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new TypeConversionException("'" + text + "' is no number between 0 and 1");
            }
            return confidence;
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }

    /** Takes the words of the contract. */
    static final class StatusConverter implements ITypeConverter<Status> {
        @Override
        public Status convert(String label) {
            try {
                return Status.ofLabel(label);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + label + "' is none of asserted, planned, hypothetical, negated");
            }
        }
    }
}
