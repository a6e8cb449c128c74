package klip.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import klip.Klip;
import klip.ReadOptions;
import klip.source.Format;
import klip.source.Page;
import org.junit.jupiter.api.Test;

class PageWorkTest {
    private static final Page PAGE =
            new Page("a.txt", Format.TEXT, "Nyt job\n\nAdeno lukker.".getBytes(StandardCharsets.UTF_8), null);

    @Test
    void aPageForWhichMemoryRanOutIsReadOnceMore() {
        AtomicInteger times = new AtomicInteger();
        Klip klip = Klip.standard();
        PageWork work = PageWork.lines(page -> {
            if (times.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
            return klip.read(page, ReadOptions.standard());
        });

        assertThat(work.outcome(PAGE)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aPageForWhichThereIsNeverEnoughMemoryIsAProblemOfItsOwn() {
        PageWork work = PageWork.lines(page -> {
            throw new OutOfMemoryError();
        });

        assertThat(work.outcome(PAGE).json())
                .contains("\"code\":\"OUT_OF_MEMORY\"", "\"place\":\"a.txt\"", "KLIP_JAVA_OPTS");
    }

    @Test
    void anArticleIsCountedByLanguageAndType() {
        Outcome outcome =
                PageWork.lines(Klip.standard(), ReadOptions.standard()).outcome(PAGE);

        Tally tally = new Tally();
        tally.count(outcome);
        assertThat(tally.totals().articles()).isEqualTo(1);
        assertThat(tally.totals().languages()).hasSize(1);
    }
}
