package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Progress on its way from the reading thread to the bar, on a clock of the test's own. */
class ReadProgressTest {
    private final List<Double> shown = new ArrayList<>();
    private final List<Runnable> delivered = new ArrayList<>();
    private long now = Long.MAX_VALUE - TimeUnit.MILLISECONDS.toNanos(500);
    private boolean cancelled;

    private ReadProgress of(long size) {
        return new ReadProgress(size, () -> cancelled, delivered::add, shown::add, () -> now);
    }

    private void deliver() {
        delivered.forEach(Runnable::run);
        delivered.clear();
    }

    @Test
    void aSecondOfReadingIsToldOfTwentyTimesAndAtTheEnd() {
        ReadProgress progress = of(1_000_001);
        for (int bytes = 1000; bytes <= 1_000_000; bytes += 1000) {
            now += TimeUnit.MILLISECONDS.toNanos(1);
            progress.read(bytes);
        }
        progress.read(1_000_001);
        deliver();
        assertEquals(21, shown.size());
        assertEquals(0.05, shown.get(0), 0.001);
        assertEquals(1, shown.get(20));
        assertEquals(shown.stream().sorted().toList(), shown);
    }

    @Test
    void aFileThatGrowsIsReadAtMostWhole() {
        ReadProgress progress = of(10);
        for (int bytes = 5; bytes <= 500; bytes++) {
            progress.read(bytes);
        }
        deliver();
        assertEquals(List.of(1.0), shown);
    }

    @Test
    void nothingIsToldWhereTheSizeIsNotKnown() {
        ReadProgress progress = of(0);
        now += TimeUnit.SECONDS.toNanos(1);
        progress.read(1000);
        assertTrue(delivered.isEmpty());
    }

    @Test
    void whatIsCancelledTellsNoMoreEvenIfItIsOnItsWay() {
        ReadProgress progress = of(100);
        now += TimeUnit.SECONDS.toNanos(1);
        progress.read(50);
        assertFalse(progress.isCancelled());
        cancelled = true;
        deliver();
        assertTrue(progress.isCancelled());
        assertEquals(List.of(), shown);
    }
}
