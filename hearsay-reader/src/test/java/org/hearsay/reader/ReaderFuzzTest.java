package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.core.Notice;
import org.hearsay.reader.warc.WarcArchive;

/**
 * Whatever the bytes, each form of input ends in articles or reasons, and never in an exception. In a build, Jazzer runs the
 * inputs in the folder of the test's name; with {@code JAZZER_FUZZ=1 mvn -pl hearsay-reader -am test
 * -Dtest=ReaderFuzzTest#pages} it makes up new ones until it finds one that fails, which then belongs into that folder.
 */
class ReaderFuzzTest {

    private static final int MAX_BYTES = 1 << 20;

    private final Finisher finisher = new Finisher(new Given(null, null, null));
    private final Documents documents = new Documents(MAX_BYTES, finisher);

    @FuzzTest
    void pages(byte[] data) {
        read(data, InputKind.PAGE);
    }

    @FuzzTest
    void feeds(byte[] data) {
        read(data, InputKind.FEED);
    }

    @FuzzTest
    void texts(byte[] data) {
        try {
            InputKind kind = InputKind.ofStart(data);
            read(data, kind);
        } catch (UnreadException e) {
            assertReason(e.reason());
        }
    }

    @FuzzTest
    void pdfs(byte[] data) {
        read(data, InputKind.PDF);
    }

    @FuzzTest
    void wordDocuments(byte[] data) {
        read(data, InputKind.WORD);
    }

    @FuzzTest
    void mails(byte[] data) {
        read(data, InputKind.MAIL);
    }

    @FuzzTest
    void archives(byte[] data) {
        try (WarcArticles articles =
                new WarcArticles("fuzz", WarcArchive.open(new ByteArrayInputStream(data)), MAX_BYTES, documents)) {
            while (articles.hasNext()) {
                assertSound(articles.next());
            }
        } catch (IOException e) {
            assertReason(UnreadException.reasonOf(e));
        }
    }

    private void read(byte[] data, InputKind kind) {
        try {
            List<Outcome> outcomes =
                    documents.outcomes(data, new Documents.Document("fuzz", kind, true, null, "https://news.example/"));
            assertThat(outcomes).isNotEmpty().allSatisfy(ReaderFuzzTest::assertSound);
        } catch (UnreadException e) {
            assertReason(e.reason());
        }
    }

    private static void assertSound(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            String text = read.article().text();
            assertThat(text).isNotBlank();
            for (Notice notice : read.notices()) {
                assertThat(notice.span().end()).isLessThanOrEqualTo(text.length());
            }
        } else if (outcome instanceof Outcome.Unread unread) {
            assertReason(unread.reason());
        }
    }

    private static void assertReason(String reason) {
        assertThat(reason).isNotBlank().doesNotContain("\n", "\r", "\0");
    }
}
