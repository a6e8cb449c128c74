package klip.batch;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Takes the time of a run, on top of what it took before it was stopped. */
final class Stopwatch {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Timings before;
    private final long started = System.nanoTime();

    private Stopwatch(Timings before) {
        this.before = before;
    }

    /** Starts; goes on from there where a run is gone on with. */
    static Stopwatch start(@Nullable Timings before) {
        if (before == null) {
            return new Stopwatch(
                    new Timings(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), 0, 0, 0));
        }
        return new Stopwatch(
                new Timings(before.started(), before.seconds(), before.cpuSeconds(), before.resumed() + 1));
    }

    Timings timings() {
        return new Timings(
                before.started(),
                before.seconds() + (System.nanoTime() - started) / NANOS_PER_SECOND,
                before.cpuSeconds() + cpuSeconds(),
                before.resumed());
    }

    // Of the process, whose life is the run's.
    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / NANOS_PER_SECOND
                : 0;
    }
}
