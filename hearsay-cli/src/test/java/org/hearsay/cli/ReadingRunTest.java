package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;
import org.junit.jupiter.api.Test;

class ReadingRunTest {

    private final Readings readings = new Readings();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void keepsTheOrderOfTheInputsWhateverTakesLongest() throws IOException {
        run(IntStream.range(0, 40).mapToObj(ReadingRunTest::article), article -> {
            sleep(locationOf(article) % 3 * 5L);
            return article;
        });
        assertThat(readings.all())
                .extracting(reading -> locationOf(reading.article()))
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void hasSeveralArticlesInTheAttributorAtOnce() throws IOException {
        Assumptions.assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        CountDownLatch both = new CountDownLatch(2);
        run(Stream.of(article(0), article(1)), article -> {
            both.countDown();
            try {
                assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return article;
        });
        assertThat(readings.all()).hasSize(2);
    }

    @Test
    void doesNotReadFarAhead() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        run(IntStream.range(0, 200).mapToObj(n -> article(made.getAndIncrement())), article -> {
            farthest.accumulateAndGet(made.get() - done.getAndIncrement(), Math::max);
            return article;
        });
        assertThat(farthest.get()).isLessThan(4 * Runtime.getRuntime().availableProcessors() + 4);
    }

    @Test
    void whatFailsIsNamedAndTheRestIsRead() throws IOException {
        run(Stream.of(article(0), new Outcome.Unread("gone.txt", "no such file"), article(1), article(2)), article -> {
            if (locationOf(article) == 1) {
                throw new IllegalStateException("broken");
            }
            return article;
        });
        assertThat(readings.all()).hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "hearsay: gone.txt: no such file", "hearsay: 1: not read: IllegalStateException: broken");
        assertThat(closed).isTrue();
    }

    @Test
    void aModelThatCannotBeOpenedEndsTheRun() {
        Reporter reporter = new Reporter(err, false, System::nanoTime);
        try (ReadingRun run = new ReadingRun(
                () -> {
                    throw new IllegalStateException("no model");
                },
                readings,
                reporter)) {
            assertThatThrownBy(() -> run.over(Stream.of(article(0), article(1))))
                    .isInstanceOf(ReadingRun.NoAttributor.class)
                    .hasMessageContaining("no model");
        }
    }

    private void run(Stream<Outcome> outcomes, UnaryOperator<Article> work) throws IOException {
        Attributor attributor = new Attributor() {
            @Override
            public Reading read(Article article, List<Notice> notices) {
                return new Reading(work.apply(article), notices, List.of(), List.of());
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (ReadingRun run = new ReadingRun(() -> attributor, readings, new Reporter(err, false, System::nanoTime))) {
            run.over(outcomes);
        }
    }

    private static Outcome article(int number) {
        return new Outcome.Read(
                Article.builder(String.valueOf(number), "The dam is safe, she said.")
                        .build(),
                List.of());
    }

    private static int locationOf(Article article) {
        return Integer.parseInt(article.location());
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
