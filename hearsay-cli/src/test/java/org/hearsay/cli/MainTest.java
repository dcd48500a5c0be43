package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    private final Shell shell = new Shell();

    @Test
    void saysItsVersion() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out().strip()).matches("hearsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void saysHowItIsUsedWhenAsked() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("Usage: hearsay", "read", "Examples");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void explainsReadingToANewcomer() {
        assertThat(shell.run("help", "read")).isZero();
        assertThat(shell.out())
                .contains(
                        "PATH|URL...",
                        "--format",
                        "--publisher",
                        "--published",
                        "standard input",
                        "Exit codes",
                        "hearsay read article.txt");
        Shell other = new Shell();
        assertThat(other.run("read", "--help")).isZero();
        assertThat(other.out()).isEqualTo(shell.out());
    }

    @Test
    void withoutACommandTheUsageIsAnErrorOnStderr() {
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("Usage: hearsay");
    }

    @Test
    void wrongUsageIsOneLineAndAWayOut() {
        assertThat(shell.run("--no-such-option")).isEqualTo(2);
        assertThat(shell.run("reed")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("hearsay: Unknown option: '--no-such-option'", "Try 'hearsay --help'.", "'reed'");
    }
}
