package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Span;
import org.hearsay.reader.NoticePhrases.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of an article that are not news: appeals for money, subscription boxes, cookie texts, pointers at other
 * articles, licence lines, credits.
 *
 * <pre>{@code
 * List<Notice> notices = NoticeFinder.create().find(article);
 * }</pre>
 *
 * It would rather leave a notice in the news than take news for a notice. A paragraph is one
 *
 * <ul>
 *   <li>if it has the shape of one from its first word to its last ({@code "Reporting by A; editing by B"}); or
 *   <li>if it holds enough of what such notices say, outside quotation marks. It counts for it to speak to the reader, to be
 *       short, and to stand near an end of the text; it counts against it to tell what somebody said or did; or
 *   <li>if it belongs to a block that a heading or salutation opens ({@code "A message from our editor"}), that goes on for as
 *       long as the text speaks to the reader or of the publisher, and that as a whole asks for something.
 * </ul>
 *
 * A credit in brackets, or in a sentence of its own, at the end of a paragraph is a notice without the paragraph. The phrases are in
 * {@code notice-phrases.txt}; they are English, so that in other languages little is found.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NoticeFinder {

    /** The points with which a paragraph or block is a notice. */
    private static final int ENOUGH = 5;

    /** The points that one phrase must have: many faint signs are none. */
    private static final int STRONG = 3;

    private static final int NEAR_START = 3;
    private static final int NEAR_END = 4;

    /** How many chars of a paragraph's end may be a credit. */
    private static final int LONGEST_TAIL = 400;

    /** How many titles of other articles may follow a line that announces them, and how long they are. */
    private static final int MOST_TITLES = 8;

    private static final int LONGEST_TITLE = 120;

    /** In a text of more paragraphs than any article has, only so many at its start and at its end are looked at. */
    private static final int MOST_PARAGRAPHS = 2_000;

    private static final NoticeFinder ENGLISH = new NoticeFinder();

    private final NoticePhrases phrases = NoticePhrases.read("notice-phrases.txt");

    private NoticeFinder() {}

    public static NoticeFinder create() {
        return ENGLISH;
    }

    /**
     * The notices in an article's text, in its order, none overlapping another; empty if there are none.
     *
     * @return spans in UTF-16 offsets into {@link Article#text()}, without the white space around them
     */
    public List<Notice> find(Article article) {
        String text = article.text();
        List<Span> spans = Paragraphs.of(text).spans();
        if (spans.size() <= 2 * MOST_PARAGRAPHS) {
            return find(text, spans, article.publisher());
        }
        List<Notice> notices = new ArrayList<>(find(text, spans.subList(0, MOST_PARAGRAPHS), article.publisher()));
        notices.addAll(find(text, spans.subList(spans.size() - MOST_PARAGRAPHS, spans.size()), article.publisher()));
        return notices;
    }

    private List<Notice> find(String text, List<Span> spans, @Nullable String publisher) {
        List<NoticeParagraph> paragraphs = spans.stream()
                .map(span -> NoticeParagraph.of(span, text, publisher, phrases))
                .toList();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); ) {
            int end = block(paragraphs, i, text, notices);
            if (end == i) {
                tail(text, spans.get(i), notices);
                end++;
            }
            i = end;
        }
        return joined(notices, text);
    }

    /** Adds the notice that starts with paragraph {@code i}. Returns the paragraph after it: {@code i} if there is none. */
    private int block(List<NoticeParagraph> paragraphs, int i, String text, List<Notice> notices) {
        NoticeParagraph first = paragraphs.get(i);
        if (first.opens() != null && NoticeParagraph.ASKING.contains(first.opens())) {
            int end = runEnd(paragraphs, i + 1);
            NoticeKind kind = askedFor(paragraphs.subList(i, end));
            if (kind != null) {
                return add(paragraphs, i, end, kind, notices);
            }
        }
        NoticeKind kind = first.line() != null ? first.line() : kindByPoints(paragraphs, i);
        if (kind == null) {
            return i;
        }
        int end = switch (kind) {
            case APPEAL -> appealEnd(paragraphs, i + 1);
            case READ_MORE -> titlesEnd(paragraphs, i, text);
            default -> i + 1;
        };
        return add(paragraphs, i, end, kind, notices);
    }

    private static int add(
            List<NoticeParagraph> paragraphs, int start, int end, NoticeKind kind, List<Notice> notices) {
        int last = end;
        while (NoticeParagraph.ASKING.contains(kind)
                && last < paragraphs.size()
                && paragraphs.get(last).isButton()) {
            last++;
        }
        notices.add(new Notice(
                new Span(
                        paragraphs.get(start).span().start(),
                        paragraphs.get(last - 1).span().end()),
                kind));
        return last;
    }

    /** What a block asks the reader for, or null where that is not clear. */
    private static @Nullable NoticeKind askedFor(List<NoticeParagraph> block) {
        NoticeKind most = null;
        int points = ENOUGH - 1;
        for (NoticeKind kind : NoticeParagraph.ASKING) {
            Evidence all =
                    block.stream().map(paragraph -> paragraph.evidence(kind)).reduce(Evidence.NONE, Evidence::and);
            if (all.strongest() >= STRONG && all.points() > points) {
                most = kind;
                points = all.points();
            }
        }
        return block.stream().anyMatch(NoticeParagraph::isAddressed) ? most : null;
    }

    /**
     * Where a block ends that was opened before {@code from}: it goes on while the text speaks to the reader or of the
     * publisher. If it does so to the end of the text, all of that is the block's; if not, what is addressed may be a column, and
     * the block is over with the last paragraph that asks for something.
     */
    private static int runEnd(List<NoticeParagraph> paragraphs, int from) {
        int end = from;
        int asked = from;
        while (end < paragraphs.size()) {
            NoticeParagraph paragraph = paragraphs.get(end);
            if (!paragraph.isAddressed() && !paragraph.isButton()) {
                break;
            }
            end++;
            if (NoticeParagraph.ASKING.stream()
                    .anyMatch(kind -> paragraph.evidence(kind).points() > 0)) {
                asked = end;
            }
        }
        return end == paragraphs.size() ? end : asked;
    }

    /** Where an appeal ends that no heading opened: it goes on only if nothing else follows. */
    private static int appealEnd(List<NoticeParagraph> paragraphs, int from) {
        int end = from;
        while (end < paragraphs.size()
                && (paragraphs.get(end).isButton()
                        || (paragraphs.get(end).isAddressed()
                                && paragraphs.get(end).news() == 0))) {
            end++;
        }
        return end == paragraphs.size() ? end : from;
    }

    /** Where the titles end that a line such as "Related stories:" announces: they are short, and no sentences. */
    private static int titlesEnd(List<NoticeParagraph> paragraphs, int i, String text) {
        int end = i + 1;
        if (paragraphs.get(i).opens() != NoticeKind.READ_MORE) {
            return end;
        }
        while (end < paragraphs.size() && end <= i + MOST_TITLES && isTitle(paragraphs.get(end), text)) {
            end++;
        }
        return end;
    }

    private static boolean isTitle(NoticeParagraph paragraph, String text) {
        Span span = paragraph.span();
        return paragraph.line() == null
                && span.length() <= LONGEST_TITLE
                && ".!:;,".indexOf(text.charAt(span.end() - 1)) < 0;
    }

    private static @Nullable NoticeKind kindByPoints(List<NoticeParagraph> paragraphs, int i) {
        NoticeParagraph paragraph = paragraphs.get(i);
        NoticeKind kind = paragraph.evidence().entrySet().stream()
                .filter(entry -> entry.getValue().strongest() >= STRONG)
                .max(Comparator.comparingInt(entry -> entry.getValue().points()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (kind == null) {
            return null;
        }
        int points = paragraph.evidence(kind).points() - paragraph.news();
        if (!NoticeParagraph.ASKING.contains(kind) || paragraph.isAddressed()) {
            boolean atEdge = i < NEAR_START || i >= paragraphs.size() - NEAR_END;
            points += (paragraph.isShort() ? 1 : 0) + (atEdge ? 1 : 0);
        }
        if (NoticeParagraph.ASKING.contains(kind)) {
            points += paragraph.address();
        }
        return points >= ENOUGH ? kind : null;
    }

    private void tail(String text, Span paragraph, List<Notice> notices) {
        int from = Math.max(paragraph.start(), paragraph.end() - LONGEST_TAIL);
        Map.Entry<Integer, NoticeKind> tail = phrases.tail(text.substring(from, paragraph.end()));
        if (tail != null) {
            notices.add(new Notice(new Span(from + tail.getKey(), paragraph.end()), tail.getValue()));
        }
    }

    /** Notices of one kind with nothing but white space between them are one. */
    private static List<Notice> joined(List<Notice> notices, String text) {
        List<Notice> joined = new ArrayList<>();
        for (Notice notice : notices) {
            Notice before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && before.kind() == notice.kind()
                    && text.substring(before.span().end(), notice.span().start())
                            .isBlank()) {
                joined.set(
                        joined.size() - 1,
                        new Notice(new Span(before.span().start(), notice.span().end()), notice.kind()));
            } else {
                joined.add(notice);
            }
        }
        return List.copyOf(joined);
    }
}
