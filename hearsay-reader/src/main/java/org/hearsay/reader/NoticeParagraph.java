package org.hearsay.reader;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Span;
import org.hearsay.reader.NoticePhrases.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as evidence: is it a notice, or part of one?
 *
 * @param span where it is, in UTF-16 offsets into the text
 * @param line the kind that it is by its shape alone, or null
 * @param opens the kind of notice that it may open, or null
 * @param isButton whether it is a button's words
 * @param evidence for each kind, what the phrases in it speak for
 * @param address how much it speaks to the reader, or of the publisher
 * @param news how much it reads like news; 0 too where nothing speaks against that
 */
record NoticeParagraph(
        Span span,
        @Nullable NoticeKind line,
        @Nullable NoticeKind opens,
        boolean isButton,
        Map<NoticeKind, Evidence> evidence,
        int address,
        int news) {

    /** No notice is longer, in chars; what is longer is not looked at, whoever wrote it and however it was made. */
    private static final int LONGEST = 2_500;

    /** A notice in few words has little else in it. */
    private static final int SHORT = 200;

    /** What only a text does that speaks to its reader, or is short. */
    static final Set<NoticeKind> ASKING = EnumSet.of(NoticeKind.APPEAL, NoticeKind.SUBSCRIPTION, NoticeKind.COOKIES);

    private static final Set<NoticeKind> ALL = EnumSet.allOf(NoticeKind.class);
    private static final Set<NoticeKind> NOT_ASKING = EnumSet.complementOf(EnumSet.copyOf(ASKING));

    static NoticeParagraph of(Span span, String text, @Nullable String publisher, NoticePhrases phrases) {
        if (span.length() > LONGEST) {
            return new NoticeParagraph(span, null, null, false, Map.of(), 0, 0);
        }
        String words = span.in(text);
        NoticeKind line = phrases.line(words);
        String unquoted = unquoted(words);
        boolean namesPublisher = publisher != null && publisher.length() > 2 && unquoted.contains(publisher);
        int address = phrases.address(unquoted) + (namesPublisher ? 1 : 0);
        boolean mayAsk = address > 0 || words.length() < SHORT;
        Map<NoticeKind, Evidence> evidence = phrases.evidence(unquoted, mayAsk ? ALL : NOT_ASKING);
        return new NoticeParagraph(
                span,
                line,
                phrases.opens(words),
                phrases.isButton(words),
                evidence,
                address,
                evidence.isEmpty() && address == 0 ? 0 : phrases.news(unquoted));
    }

    boolean isShort() {
        return span.length() < SHORT;
    }

    boolean isAddressed() {
        return address > 0;
    }

    Evidence evidence(NoticeKind kind) {
        return evidence.getOrDefault(kind, Evidence.NONE);
    }

    /** The words with a blank for each char that stands in double quotation marks: what somebody said asks the reader for nothing. */
    private static String unquoted(String words) {
        StringBuilder unquoted = new StringBuilder(words);
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
            if (mark) {
                quoted = c == '"' ? !quoted : c != '”' && c != '»';
            }
            if (mark || quoted) {
                unquoted.setCharAt(i, ' ');
            }
        }
        return unquoted.toString();
    }
}
