package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import klip.ReadOptions;
import klip.event.EventRules;
import klip.event.RuleException;
import klip.event.Status;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            converter = RulesConverter.class,
            description = "Rule files of your own: they add event types, or stand in place of those built in.")
    private @Nullable EventRules own;

    /** The rules to find by; those in the jar are read when asked for alone, since they take a while. */
    EventRules rules() {
        return own == null ? EventRules.builtIn() : own;
    }

    ReadOptions applyTo(ReadOptions options) {
        return options.withMinConfidence(minConfidence).withStatuses(statuses.toArray(new Status[0]));
    }

    /** Takes a folder of rule files. */
    static final class RulesConverter implements ITypeConverter<EventRules> {
        @Override
        public EventRules convert(String folder) {
            Path place = Path.of(folder);
            if (!Files.isDirectory(place)) {
                throw new TypeConversionException("there is no folder " + folder);
            }
            try {
                return EventRules.with(place);
            } catch (IOException | RuleException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
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
