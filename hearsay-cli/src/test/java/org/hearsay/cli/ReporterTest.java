package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReporterTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void progressIsACountAndASpeed() {
        Reporter reporter = new Reporter(err, true, () -> now);
        now = TimeUnit.SECONDS.toNanos(2);
        reporter.progress(10);
        reporter.clear();
        assertThat(text()).isEqualTo("\r\u001b[K10 articles read, 5.0 a second\r\u001b[K");
    }

    @Test
    void progressDoesNotFlicker() {
        Reporter reporter = new Reporter(err, true, () -> now);
        for (int i = 1; i <= 1000; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(1);
            reporter.progress(i);
        }
        assertThat(text().split("articles read", -1)).hasSizeBetween(5, 7);
    }

    @Test
    void oneArticleNeedsNoProgress() {
        Reporter reporter = new Reporter(err, true, () -> now);
        now = TimeUnit.SECONDS.toNanos(9);
        reporter.progress(1);
        assertThat(text()).isEmpty();
    }

    @Test
    void aProblemTakesTheLineOfProgressAway() {
        Reporter reporter = new Reporter(err, true, () -> now);
        now = TimeUnit.SECONDS.toNanos(1);
        reporter.progress(2);
        reporter.problem("a.txt", "no such file");
        assertThat(text()).endsWith("\r\u001b[Khearsay: a.txt: no such file\n");
        assertThat(reporter.problems()).isEqualTo(1);
    }

    @Test
    void withoutATerminalThereIsNoProgress() {
        Reporter reporter = new Reporter(err, false, () -> now);
        now = TimeUnit.SECONDS.toNanos(9);
        reporter.progress(100);
        reporter.clear();
        assertThat(text()).isEmpty();
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
