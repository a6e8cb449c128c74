package klip.spark;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills the first task that starts, in the middle of its work. */
final class FirstTaskKiller extends SparkListener {
    private static final long WELL_BEGUN_MILLIS = 400;

    private final SparkContext context;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean killed = new AtomicBoolean();

    FirstTaskKiller(SparkContext context) {
        this.context = context;
    }

    boolean killed() {
        return killed.get();
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        if (begun.compareAndSet(false, true)) {
            try {
                Thread.sleep(WELL_BEGUN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            killed.set(context.killTaskAttempt(start.taskInfo().taskId(), true, "a test"));
        }
    }
}
