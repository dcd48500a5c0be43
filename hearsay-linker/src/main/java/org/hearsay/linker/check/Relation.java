package org.hearsay.linker.check;

/**
 * How much of a sentence an article has.
 *
 * @param anywhere how much of it, by how rare its words are in news, stands anywhere in the article: 0 to 1
 * @param inOneSentence how much of it the sentence has that has most
 */
public record Relation(double anywhere, double inOneSentence) {

    /** Chosen on rumours; see `evaluate stances`. */
    private static final double LEAST_ANYWHERE = 0.3;

    private static final double LEAST_IN_ONE = 0.2;

    /** What an article has of a sentence. */
    public static Relation of(String sentence, ArticleText article) {
        return of(Terms.of(sentence), article);
    }

    static Relation of(Terms sentence, ArticleText article) {
        double best = article.sentences().stream()
                .mapToDouble(one -> sentence.shareIn(one.terms().weights().keySet()))
                .max()
                .orElse(0);
        return new Relation(article.share(sentence), best);
    }

    /** Whether the article tells of what the sentence tells of. */
    public boolean isRelated() {
        return anywhere >= LEAST_ANYWHERE && inOneSentence >= LEAST_IN_ONE;
    }
}
