package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).matches("hearsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void saysHowItIsUsedWhenAsked() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: hearsay");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wrongUsageIsAnErrorOnStderr() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--no-such-option").contains("Usage: hearsay");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
