package org.hearsay.extractor.sources;

import java.util.List;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Bodies;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.Pronouns.Sort;
import org.jspecify.annotations.Nullable;

/** Says once all other sources of one text are known who goes on speaking, and who says "I" and "we". */
final class Quotations {

    /** How many tokens away the words of the same speaker are looked for. */
    private static final int FAR = 200;

    private final Prose prose;
    private final List<Attribution> attributions;
    private final SourcePhrases phrases;
    private final Speech speech;
    private final @Nullable Referent author;

    Quotations(
            Prose prose,
            Article article,
            Bodies bodies,
            List<Attribution> attributions,
            SourcePhrases phrases,
            Speech speech) {
        this.prose = prose;
        this.attributions = attributions;
        this.phrases = phrases;
        this.speech = speech;
        this.author = author(article.byline(), bodies);
    }

    /** Adds to the sources known those that follow from them. */
    void complete(List<@Nullable Referent> speakers) {
        for (int a = 1; a < attributions.size(); a++) {
            if (goesOn(attributions.get(a - 1), attributions.get(a))) {
                speakers.set(a, speakers.get(a - 1));
            }
        }
        for (int a = 0; a < attributions.size(); a++) {
            SourcePhrase phrase = phrases.source(a);
            if (phrase != null && phrase.isOneWord() && isSpeakerPronoun(phrase.head())) {
                speakers.set(a, speaker(phrase.head(), speakers));
            }
        }
    }

    private boolean isSpeakerPronoun(int token) {
        return Pronouns.ENGLISH.sort(prose.token(token).lower()) == Sort.SPEAKER;
    }

    /** Whether a quotation without source and cue follows another with nothing but the end of a paragraph between. */
    private boolean goesOn(Attribution before, Attribution after) {
        List<Span> said = before.content().spans();
        List<Span> more = after.content().spans();
        boolean alone = after.source().spans().isEmpty() && after.cue().spans().isEmpty();
        if (!alone || said.isEmpty() || more.isEmpty()) {
            return false;
        }
        Token last = lastWord(said.get(said.size() - 1));
        Token first = firstWord(more.get(0));
        return last.quoted() && first.quoted() && first.paragraph() - last.paragraph() <= 1;
    }

    private Token firstWord(Span span) {
        int i = Math.min(prose.firstAfter(span.start()), prose.size() - 1);
        while (i < prose.size() - 1
                && !prose.token(i).isWord()
                && prose.token(i).end() < span.end()) {
            i++;
        }
        return prose.token(i);
    }

    private Token lastWord(Span span) {
        int i = Math.min(prose.firstAfter(span.end() - 1), prose.size() - 1);
        while (i > 0 && !prose.token(i).isWord() && prose.token(i).start() > span.start()) {
            i--;
        }
        return prose.token(i);
    }

    /** Whoever is quoted where "I" or "we" stands; the author, where the article has one, for an "I" outside. */
    private @Nullable Referent speaker(int token, List<@Nullable Referent> speakers) {
        if (prose.token(token).quoted()) {
            int around = speech.around(token);
            return around < 0 ? beside(token, speakers) : speakers.get(around);
        }
        return Set.of("i", "me", "my", "myself").contains(prose.token(token).lower()) ? author : null;
    }

    /** Who says other quoted words of the same paragraph, the last before the token or else the first after it; or null. */
    private @Nullable Referent beside(int token, List<@Nullable Referent> speakers) {
        for (int step : new int[] {-1, 1}) {
            for (int k = token; isNear(k, token); k += step) {
                int around = speech.around(k);
                if (around >= 0 && prose.token(k).quoted() && speakers.get(around) != null) {
                    return speakers.get(around);
                }
            }
        }
        return null;
    }

    private boolean isNear(int k, int token) {
        return k >= 0
                && k < prose.size()
                && Math.abs(k - token) <= FAR
                && prose.token(k).paragraph() == prose.token(token).paragraph();
    }

    /** Whom a byline names, where it names one person; or null. */
    private static @Nullable Referent author(@Nullable String byline, Bodies bodies) {
        List<Name> people = byline == null ? List.of() : new NameFinder(Prose.of(byline), bodies, Set.of()).find();
        return people.size() == 1 && people.get(0).words().size() > 1
                ? Referent.named(SourceKind.PERSON, people.get(0).words())
                : null;
    }
}
