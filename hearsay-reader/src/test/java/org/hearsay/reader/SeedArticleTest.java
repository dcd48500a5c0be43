package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.junit.jupiter.api.Test;

/** The article that Hearsay exists for. It is not ours, so it is not here: where it is not beside the repository, this is skipped. */
class SeedArticleTest {

    private static final Path SEED = Path.of("../../shared/data/seed-article.txt");

    @Test
    void fromItsHeadingToTheEndTheAppealIsOneNotice() {
        if (!Files.exists(SEED)) {
            System.err.println("SKIPPED: no seed article at " + SEED);
        }
        assumeTrue(Files.exists(SEED), () -> "no seed article at " + SEED);
        Outcome.Read read = (Outcome.Read) Reads.outcomes(SEED).get(0);
        assertThat(read.notices()).hasSize(1);
        Notice notice = read.notices().get(0);
        assertThat(notice.kind()).isEqualTo(NoticeKind.APPEAL);
        assertThat(notice.span().in(read.article().text()))
                .startsWith("A Message from The Moscow Times:")
                .endsWith("Remind me later.");
        assertThat(notice.span().end())
                .isEqualTo(read.article().text().stripTrailing().length());
    }
}
