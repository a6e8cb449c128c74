package klip.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {
    private static final int OVERDUE = -1;

    @Test
    void resultsComeInTheOrderOfTheItemsWhoeverFinishesFirst() throws IOException {
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        try (OrderedPool<Integer, Integer> pool = pool(4, Duration.ofMinutes(1), item -> {
            if (item == 0) {
                await(lastIsDone);
            } else if (item == 9) {
                lastIsDone.countDown();
            }
            return item * item;
        })) {
            pool.run(IntStream.range(0, 10).iterator(), () -> false, results::add);
        }

        assertThat(results).containsExactly(0, 1, 4, 9, 16, 25, 36, 49, 64, 81);
    }

    @Test
    void aSlowItemHoldsBackThoseFarBehindIt() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> takenAtEachResult = new ArrayList<>();
        Iterator<Integer> items =
                IntStream.range(0, 1000).peek(item -> taken.incrementAndGet()).iterator();

        try (OrderedPool<Integer, Integer> pool = pool(2, Duration.ofMinutes(1), item -> item)) {
            pool.run(items, () -> false, result -> takenAtEachResult.add(taken.get() - result));
        }

        assertThat(takenAtEachResult).hasSize(1000).allMatch(ahead -> ahead <= 17);
    }

    @Test
    void itemsThatHoldMuchMemoryAreUnderWayOneByOne() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> takenAtEachResult = new ArrayList<>();
        Iterator<Integer> items =
                IntStream.range(0, 20).peek(item -> taken.incrementAndGet()).iterator();

        try (OrderedPool<Integer, Integer> pool = new OrderedPool<>(4, Duration.ofMinutes(1), new Heavy())) {
            pool.run(items, () -> false, result -> takenAtEachResult.add(taken.get() - result));
        }

        assertThat(takenAtEachResult).hasSize(20).containsOnly(1);
    }

    @Test
    void anItemThatNeverEndsIsGivenUpAndTheOthersAreDone() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        try (OrderedPool<Integer, Integer> pool = pool(1, Duration.ofMillis(100), item -> {
            if (item % 5 == 2) {
                awaitUninterrupted(never);
            }
            return item;
        })) {
            pool.run(IntStream.range(0, 10).iterator(), () -> false, results::add);
        }
        never.countDown();

        assertThat(results).containsExactly(0, 1, OVERDUE, 3, 4, 5, 6, OVERDUE, 8, 9);
    }

    @Test
    void anItemThatGoesAtAnInterruptionLeavesItsThreadToTheNext() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        try (OrderedPool<Integer, Integer> pool = pool(1, Duration.ofMillis(100), item -> {
            if (item == 0) {
                await(never);
            }
            return Thread.currentThread().isInterrupted() ? 99 : item;
        })) {
            pool.run(IntStream.range(0, 30).iterator(), () -> false, results::add);
        }

        assertThat(results).startsWith(OVERDUE, 1, 2).hasSize(30).doesNotContain(99);
    }

    private static OrderedPool<Integer, Integer> pool(int threads, Duration limit, UnaryOperator<Integer> work) {
        return new OrderedPool<>(threads, limit, new OrderedPool.Work<Integer, Integer>() {
            @Override
            public Integer result(Integer item) {
                return work.apply(item);
            }

            @Override
            public Integer overdue(Integer item) {
                return OVERDUE;
            }
        });
    }

    private static final class Heavy implements OrderedPool.Work<Integer, Integer> {
        @Override
        public Integer result(Integer item) {
            return item;
        }

        @Override
        public Integer overdue(Integer item) {
            return OVERDUE;
        }

        @Override
        public long bytesHeld(Integer item) {
            return 64 << 20;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            // As a library that takes no notice of interruptions would.
            Thread.onSpinWait();
        }
    }
}
