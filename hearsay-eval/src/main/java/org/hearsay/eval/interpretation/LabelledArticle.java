package org.hearsay.eval.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.HopKind;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.eval.attributions.ArticleSpans;
import org.jspecify.annotations.Nullable;

/**
 * What a person labelled in one article.
 *
 * @param spans its text and its attributions
 * @param published the article's date, or null
 * @param sources by id
 * @param labels one for each attribution of {@code spans}, in their order
 * @param stancesOnly whether nothing but stances, and what they are about, was labelled
 */
public record LabelledArticle(
        ArticleSpans spans,
        @Nullable String published,
        Map<String, LabelledSource> sources,
        List<Label> labels,
        boolean stancesOnly) {

    public LabelledArticle {
        sources = Map.copyOf(sources);
        labels = List.copyOf(labels);
        if (labels.size() != spans.attributions().size()) {
            throw new IllegalArgumentException("as many labels as attributions are needed");
        }
    }

    /** The source of that id, which must be there. */
    LabelledSource source(String id) {
        return Objects.requireNonNull(sources.get(id), id);
    }

    /**
     * A source of the article.
     *
     * @param names where it is named or described, the fullest first; UTF-16
     * @param speaksFor the id of another source, or null
     */
    public record LabelledSource(
            String id,
            List<Span> names,
            @Nullable SourceKind kind,
            @Nullable Boolean named,
            @Nullable Integer count,
            @Nullable String speaksFor) {

        public LabelledSource {
            names = List.copyOf(names);
        }
    }

    /** A hop: a source's id and what it does. */
    public record LabelledHop(String source, HopKind kind) {}

    /**
     * What was labelled of one attribution.
     *
     * @param who the id of its source, or null where a careful reader cannot tell
     * @param stance null where it was not labelled
     * @param about the place of another attribution in the article, from 0, or null
     * @param chain from the article to the speaker
     * @param when where the text says when, UTF-16; may be empty
     * @param value the time as EDTF, or null
     */
    public record Label(
            @Nullable String who,
            @Nullable Stance stance,
            @Nullable Integer about,
            List<LabelledHop> chain,
            List<Span> when,
            @Nullable String value) {

        public Label {
            chain = List.copyOf(chain);
            when = List.copyOf(when);
        }
    }
}
