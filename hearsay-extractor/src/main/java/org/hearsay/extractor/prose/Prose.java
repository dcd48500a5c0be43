package org.hearsay.extractor.prose;

import java.util.List;
import org.hearsay.core.Span;

/**
 * The tokens of a text, in its order.
 *
 * <pre>{@code
 * Prose prose = Prose.of("Mr. Peskov didn't deny it.");
 * prose.token(1).lower(); // "peskov"
 * }</pre>
 *
 * Immutable.
 */
public final class Prose {

    private final String text;
    private final List<Token> tokens;

    private Prose(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static Prose of(String text) {
        return new Prose(text, new Tokenizer(text).tokens());
    }

    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token of that number. @throws IndexOutOfBoundsException if {@code i} is not from 0 to {@link #size()} - 1 */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The number of the first token that ends after {@code offset} (UTF-16), or {@link #size()} if none does. */
    public int firstAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The tokens of which at least one char lies in the span. */
    public List<Token> in(Span span) {
        int from = firstAfter(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** The tokens of the sentence in which the token of that number stands. */
    public List<Token> sentenceOf(int i) {
        int sentence = tokens.get(i).sentence();
        int from = i;
        int to = i + 1;
        while (from > 0 && tokens.get(from - 1).sentence() == sentence) {
            from--;
        }
        while (to < tokens.size() && tokens.get(to).sentence() == sentence) {
            to++;
        }
        return tokens.subList(from, to);
    }
}
