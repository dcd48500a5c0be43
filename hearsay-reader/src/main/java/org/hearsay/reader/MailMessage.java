package org.hearsay.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a mail, as press releases are sent: the first text in it that is no attachment, as HTML where there is
 * that, its subject and its date. Whoever sent it is its publisher.
 */
final class MailMessage {

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(1 << 16)
            .build();

    private static final int MAX_DEPTH = 10;

    /** A line that goes on in the next: shorter ones are lines of verse, of addresses, of a list. */
    private static final Pattern WRAPPED = Pattern.compile("(?m)^(.{55,}?)[ \\t]*\\n(?=\\S)");

    private MailMessage() {}

    static Article article(byte[] bytes, String location) throws UnreadException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(BOUNDS);
            Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                return article(mail, location);
            } finally {
                mail.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The library's own faults with what is no mail at all come as any RuntimeException.
            throw new UnreadException("not a mail that can be read");
        } catch (StackOverflowError e) {
            throw new UnreadException("its parts lie too deep in each other");
        }
    }

    private static Article article(Message mail, String location) throws IOException, UnreadException {
        Entity html = find(mail, "text/html", 0);
        Entity plain = find(mail, "text/plain", 0);
        String text = html != null ? HtmlPage.textOf(decoded(html)) : plain != null ? unwrapped(decoded(plain)) : "";
        if (BinaryData.isBlank(text)) {
            throw new UnreadException("no text in this mail");
        }
        Date date = mail.getDate();
        return Article.builder(location, text)
                .title(mail.getSubject())
                .publisher(sender(mail.getFrom()))
                .published(
                        date == null
                                ? null
                                : date.toInstant()
                                        .atOffset(ZoneOffset.UTC)
                                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .build();
    }

    private static @Nullable Entity find(Entity entity, String type, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < MAX_DEPTH) {
            for (Entity part : parts.getBodyParts()) {
                Entity found = find(part, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        boolean attached = "attachment".equals(entity.getDispositionType());
        return body instanceof SingleBody && !attached && type.equals(entity.getMimeType()) ? entity : null;
    }

    private static String decoded(Entity entity) throws IOException {
        byte[] bytes = ((SingleBody) entity.getBody()).getInputStream().readAllBytes();
        return Encoding.of(bytes, entity.getCharset()).decode(bytes);
    }

    private static String unwrapped(String text) {
        return WRAPPED.matcher(text.replace("\r\n", "\n")).replaceAll("$1 ").strip();
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        Mailbox first = from == null || from.isEmpty() ? null : from.get(0);
        return first == null ? null : first.getName() == null ? first.getAddress() : first.getName();
    }
}
