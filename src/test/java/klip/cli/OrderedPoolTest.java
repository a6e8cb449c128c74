package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {
    @Test
    void resultsComeInTheOrderOfTheItemsWhoeverFinishesFirst() throws IOException {
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        try (OrderedPool<Integer, Integer> pool = new OrderedPool<>(4, item -> {
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

        try (OrderedPool<Integer, Integer> pool = new OrderedPool<>(2, item -> item)) {
            pool.run(items, () -> false, result -> takenAtEachResult.add(taken.get() - result));
        }

        assertThat(takenAtEachResult).hasSize(1000).allMatch(ahead -> ahead <= 33);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
