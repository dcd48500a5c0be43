package org.hearsay.extractor.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Notice;
import org.hearsay.core.Sentences;
import org.hearsay.core.Span;
import org.hearsay.core.Statement;

/**
 * Cuts an article into what it states: the contents of its attributions, each divided at its sentences, and what of the
 * sentences no attribution has. Of a content within another, the inner one is taken, which is nearer to whose word it is.
 * Questions that nobody asks and notices state nothing.
 *
 * <pre>{@code
 * List<Statement> statements = StatementCutter.of(text, notices).cut(new Span(0, text.length()), attributions);
 * }</pre>
 *
 * Immutable.
 */
public final class StatementCutter {

    /** What of a sentence is left to the article must have as many words to state something. */
    private static final int FEWEST_OWN_WORDS = 6;

    private static final Comparator<Statement> READING_ORDER =
            Comparator.comparing(statement -> statement.spans().get(0));

    private final String text;
    private final List<Notice> notices;
    private final List<Span> sentences;

    private StatementCutter(String text, List<Notice> notices) {
        this.text = text;
        this.notices = notices;
        this.sentences = Sentences.of(text);
    }

    /**
     * For that text.
     *
     * @param notices stretches of it that are no news
     */
    public static StatementCutter of(String text, List<Notice> notices) {
        return new StatementCutter(text, List.copyOf(notices));
    }

    /**
     * What is stated in a part of the text, in its order; of each only its words are known, and whose it is.
     *
     * @param range the part, in UTF-16 offsets; sentences that begin elsewhere are left out
     * @param attributions those that stand there
     */
    public List<Statement> cut(Span range, List<Attribution> attributions) {
        int first = firstAfter(range.start());
        int end = first;
        while (end < sentences.size() && sentences.get(end).start() < range.end()) {
            end++;
        }
        List<Attribution> inOrder = attributions.stream()
                .filter(attribution -> !attribution.content().spans().isEmpty())
                .sorted(Comparator.comparing(StatementCutter::start))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : inOrder) {
            attributed(attribution, inOrder, statements);
        }
        own(sentences.subList(first, end), attributions, statements);
        statements.sort(READING_ORDER);
        return statements;
    }

    private void attributed(Attribution attribution, List<Attribution> inOrder, List<Statement> statements) {
        List<Span> content = Spans.minus(attribution.content().spans(), inside(attribution, inOrder));
        int end = attribution
                .content()
                .spans()
                .get(attribution.content().spans().size() - 1)
                .end();
        for (int i = firstAfter(start(attribution));
                i < sentences.size() && sentences.get(i).start() < end;
                i++) {
            List<Span> part = Spans.within(text, content, sentences.get(i));
            if (!part.isEmpty()) {
                statements.add(new Statement(part, attribution.id()));
            }
        }
    }

    /** All that is marked of the attributions that lie in this one's content. */
    private static List<Span> inside(Attribution outer, List<Attribution> inOrder) {
        List<Span> content = outer.content().spans();
        int end = content.get(content.size() - 1).end();
        List<Span> inner = new ArrayList<>();
        for (int i = firstFrom(inOrder, start(outer)); i < inOrder.size() && start(inOrder.get(i)) < end; i++) {
            List<Span> spans = inOrder.get(i).content().spans();
            if (!spans.equals(content)
                    && spans.stream().allMatch(span -> content.stream().anyMatch(wide -> wide.contains(span)))) {
                marked(inOrder.get(i)).forEach(inner::add);
            }
        }
        return inner;
    }

    private void own(List<Span> among, List<Attribution> attributions, List<Statement> statements) {
        BitSet taken = new BitSet();
        Stream.concat(
                        attributions.stream().flatMap(StatementCutter::marked),
                        notices.stream().map(Notice::span))
                .forEach(span -> taken.set(span.start(), span.end()));
        for (Span sentence : among) {
            if (text.charAt(sentence.end() - 1) == '?') {
                continue;
            }
            Span longest = longestFree(sentence, taken);
            if (words(longest) >= FEWEST_OWN_WORDS) {
                statements.add(new Statement(List.of(longest), null));
            }
        }
    }

    private Span longestFree(Span sentence, BitSet taken) {
        Span longest = new Span(sentence.start(), sentence.start());
        int from = taken.nextClearBit(sentence.start());
        while (from < sentence.end()) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? sentence.end() : Math.min(next, sentence.end());
            longest = to - from > longest.length() ? new Span(from, to) : longest;
            from = taken.nextClearBit(to);
        }
        return longest.trimmed(text);
    }

    private int words(Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean joins = inside && "'\u2019-.".indexOf(text.charAt(i)) >= 0;
            words += letter && !inside ? 1 : 0;
            inside = letter || joins;
        }
        return words;
    }

    private static Stream<Span> marked(Attribution attribution) {
        return Stream.of(
                        attribution.source().spans(),
                        attribution.cue().spans(),
                        attribution.content().spans())
                .flatMap(List::stream);
    }

    private static int start(Attribution attribution) {
        return attribution.content().spans().get(0).start();
    }

    /** The first of the attributions whose content starts there or later. */
    private static int firstFrom(List<Attribution> inOrder, int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(inOrder.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first sentence that ends after that. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
