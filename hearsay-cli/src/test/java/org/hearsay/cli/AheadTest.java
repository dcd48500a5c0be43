package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void keepsTheOrder() {
        List<Integer> taken = new ArrayList<>();
        try (Ahead<Integer> ahead = new Ahead<>(IntStream.range(0, 1000).boxed(), 2)) {
            ahead.forEachRemaining(taken::add);
        }
        assertThat(taken).hasSize(1000).isSorted();
    }

    @Test
    void anEmptyStreamHasNothing() {
        try (Ahead<Integer> ahead = new Ahead<>(Stream.of(), 2)) {
            assertThat(ahead.hasNext()).isFalse();
            assertThat(ahead.hasNext()).isFalse();
        }
    }

    @Test
    void whatTheStreamThrowsComesAfterWhatCameBefore() {
        Stream<Integer> stream = Stream.of(1, 2, 0).map(n -> 2 / n);
        try (Ahead<Integer> ahead = new Ahead<>(stream, 8)) {
            assertThat(ahead.next()).isEqualTo(2);
            assertThat(ahead.next()).isEqualTo(1);
            assertThat(ahead.hasNext()).isTrue();
            assertThatThrownBy(ahead::next).isInstanceOf(ArithmeticException.class);
            assertThat(ahead.hasNext()).isFalse();
        }
    }

    @Test
    void runsOnlyAFewAhead() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch closed = new CountDownLatch(1);
        Stream<Integer> endless = Stream.generate(made::incrementAndGet).onClose(closed::countDown);
        try (Ahead<Integer> ahead = new Ahead<>(endless, 3)) {
            assertThat(ahead.next()).isEqualTo(1);
            Thread.sleep(50);
            assertThat(made.get()).isBetween(1, 6);
        }
        assertThat(closed.await(10, TimeUnit.SECONDS))
                .as("the stream is closed")
                .isTrue();
    }
}
