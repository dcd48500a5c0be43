package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Notice;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.extractor.Sequences.Found;
import org.jspecify.annotations.Nullable;

/** Writes what was decoded of one article down as attributions that are spans only, in the order of the text. */
final class AttributionBuilder {

    private final Article article;
    private final Words words;
    private final List<Notice> notices;
    private final List<Attribution> attributions = new ArrayList<>();

    AttributionBuilder(Article article, Words words, List<Notice> notices) {
        this.article = article;
        this.words = words;
        this.notices = notices;
    }

    /** @param from the number of the word that the link counts from */
    void add(Bound link, int from) {
        List<Span> content =
                link.contents().stream().map(found -> span(found, from)).toList();
        Part cue = part(link.cue(), from);
        Part source = part(link.source(), from);
        if (isNotice(content) || isNotice(cue.spans())) {
            return;
        }
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                source,
                cue,
                Content.of(article.text(), content, direct(link, from)),
                null,
                null,
                List.of(),
                List.of(),
                null,
                link.confidence()));
    }

    /** How many there are so far. */
    int size() {
        return attributions.size();
    }

    List<Attribution> build() {
        return attributions;
    }

    private Part part(@Nullable Found found, int from) {
        return found == null ? Part.none() : Part.of(article.text(), List.of(span(found, from)));
    }

    private Span span(Found found, int from) {
        return words.span(from + found.first(), from + found.last());
    }

    private boolean isNotice(List<Span> spans) {
        return notices.stream().anyMatch(notice -> spans.stream().anyMatch(notice.span()::overlaps));
    }

    /** Whether the content's words, marks apart, stand in quotation marks: all, some, or none. */
    private Direct direct(Bound link, int from) {
        int quoted = 0;
        int counted = 0;
        for (Found found : link.contents()) {
            for (int i = from + found.first(); i <= from + found.last(); i++) {
                if (Character.isLetterOrDigit(article.text().codePointAt(words.start(i)))) {
                    counted++;
                    quoted += words.isQuoted(i) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Direct.NONE : quoted == counted ? Direct.WHOLE : Direct.PART;
    }
}
