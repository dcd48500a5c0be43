package org.hearsay.linker.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentences;
import org.hearsay.core.Span;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** A reading's news, sentence by sentence, as sentences are looked for in it. Immutable. */
public final class ArticleText {

    /**
     * One sentence.
     *
     * @param span in UTF-16 offsets into the article's text
     * @param isQuestion whether a question mark is in it
     */
    record Sentence(Span span, List<Word> words, Terms terms, boolean isQuestion) {}

    private final Reading reading;
    private final List<Sentence> sentences;
    private final Set<String> stems = new HashSet<>();

    private ArticleText(Reading reading) {
        this.reading = reading;
        String text = reading.article().text();
        sentences = Sentences.of(text).stream()
                .filter(span -> reading.notices().stream()
                        .noneMatch(notice -> notice.span().overlaps(span)))
                .map(span -> sentence(text, span))
                .toList();
        sentences.forEach(sentence -> stems.addAll(sentence.terms().weights().keySet()));
    }

    /** The news in an article; what is notice is left out. */
    public static ArticleText of(Reading reading) {
        return new ArticleText(reading);
    }

    private static Sentence sentence(String text, Span span) {
        String words = span.in(text);
        List<Word> split = Words.of(words);
        return new Sentence(span, split, Terms.of(split), words.indexOf('?') >= 0);
    }

    public Reading reading() {
        return reading;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** How much of a sentence stands anywhere in the article: 0 to 1. */
    double share(Terms sentence) {
        return sentence.shareIn(stems);
    }
}
