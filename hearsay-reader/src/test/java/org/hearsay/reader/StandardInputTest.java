package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {

    @Test
    void aTextIsRead() {
        assertThat(article(outcomes(PROSE).get(0)).text()).isEqualTo(PROSE);
        assertThat(article(outcomes(PROSE).get(0)).location()).isEqualTo("-");
    }

    @Test
    void aPageIsRead() {
        Article page = article(
                outcomes("\n<!DOCTYPE html><title>Bridge</title><p>" + PROSE).get(0));
        assertThat(page.text()).isEqualTo(PROSE);
        assertThat(page.title()).isEqualTo("Bridge");
        assertThat(page.location()).isEqualTo("-");
    }

    @Test
    void jsonLinesAreRead() {
        assertThat(outcomes("{\"text\": \"One.\"}\n{\"id\": \"two\", \"text\": \"Two.\"}"))
                .extracting(Outcome::location)
                .containsExactly("-:1", "two");
        assertThat(outcomes("{\"text\": \"One.\n{\"text\": \"Two.\"}")).hasSize(2);
    }

    @Test
    void jsonIsRead() {
        assertThat(article(outcomes("{\n  \"text\": \"One.\"\n}").get(0)).text())
                .isEqualTo("One.");
        assertThat(outcomes("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]")).hasSize(2);
    }

    @Test
    void nothingOnItIsUnread() {
        assertThat(outcomes("")).containsExactly(new Outcome.Unread("-", "empty input"));
        assertThat(outcomes("\n\n")).containsExactly(new Outcome.Unread("-", "nothing but white space"));
    }

    @Test
    void xmlThatIsNoPageIsUnread() {
        assertThat(outcomes("<?xml version=\"1.0\"?><note><to/></note>"))
                .containsExactly(new Outcome.Unread("-", "not an article: looks like XML"));
        assertThat(outcomes("<?xml version=\"1.0\"?>\n<html><body><p>" + PROSE + "</p></body></html>")
                        .get(0))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void itIsNotClosedAndNotReadBeforeItsTurn(@TempDir Path folder) throws IOException {
        InputStream input = new ByteArrayInputStream(PROSE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        ArticleReader reader = ArticleReader.builder().standardInput(input).build();
        try (Stream<Outcome> outcomes =
                reader.read(List.of(file(folder, "a.txt", PROSE).toString(), "-"))) {
            Iterator<Outcome> iterator = outcomes.iterator();
            assertThat(iterator.next()).isInstanceOf(Outcome.Read.class);
            assertThat(input.available()).isEqualTo(PROSE.length());
            assertThat(iterator.next()).isInstanceOf(Outcome.Read.class);
        }
    }

    @Test
    @Timeout(10)
    void aLineIsReadWhenItComesAndNotWhenTheInputEnds() throws IOException {
        try (PipedOutputStream writer = new PipedOutputStream();
                PipedInputStream input = new PipedInputStream(writer)) {
            ArticleReader reader = ArticleReader.builder().standardInput(input).build();
            writer.write("{\"id\": \"one\", \"text\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8));
            writer.flush();
            Iterator<Outcome> iterator = reader.read(List.of("-")).iterator();
            assertThat(iterator.next().location()).isEqualTo("one");
        }
    }

    @Test
    void itIsRefusedWhenItHasNoEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        ArticleReader reader =
                ArticleReader.builder().maxBytes(100_000).standardInput(endless).build();
        assertThat(outcomes(reader)).containsExactly(new Outcome.Unread("-", "larger than 100000 bytes"));
    }

    @Test
    void itIsUnreadWhenItBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line\nwent dead");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(outcomes(ArticleReader.builder().standardInput(broken).build()))
                .containsExactly(new Outcome.Unread("-", "cannot be read: the line went dead"));
    }

    private static List<Outcome> outcomes(String content) {
        InputStream input = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return outcomes(ArticleReader.builder().standardInput(input).build());
    }

    private static List<Outcome> outcomes(ArticleReader reader) {
        try (Stream<Outcome> outcomes = reader.read(List.of("-"))) {
            return outcomes.toList();
        }
    }
}
