package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Span;

/**
 * What went wrong, as a list for a person to look at. It goes to the terminal and nowhere else; without the texts it is
 * ids and offsets (code points) only.
 */
public final class Errors {

    private static final int SHOWN = 160;

    private final boolean withText;
    private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);

    /** The three ways in which an attribution can be wrong. */
    private enum Kind {
        MISSED("missed: in gold, not found"),
        EXTRA("extra: predicted, matches nothing in gold"),
        WRONG_SOURCE("wrong source: content found, source not");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private Errors(boolean withText) {
        this.withText = withText;
    }

    /**
     * The first {@code most} errors of each kind, spread evenly over all.
     *
     * @param withText whether to show the texts beside the offsets
     */
    public static List<String> list(List<Outcome> outcomes, int most, boolean withText) {
        Errors errors = new Errors(withText);
        outcomes.forEach(errors::collect);
        return errors.render(most);
    }

    private void collect(Outcome outcome) {
        ArticleSpans article = outcome.article();
        outcome.missed().forEach(gold -> add(Kind.MISSED, article, describe(article, gold)));
        outcome.extra().forEach(extra -> add(Kind.EXTRA, article, describe(article, extra)));
        for (Outcome.Pair pair : outcome.found()) {
            if (!pair.linked()) {
                String predicted =
                        part(article, "predicted source", pair.predicted().source());
                add(Kind.WRONG_SOURCE, article, describe(article, pair.gold()) + predicted);
            }
        }
    }

    private void add(Kind kind, ArticleSpans article, String what) {
        lines.computeIfAbsent(kind, k -> new ArrayList<>()).add("  " + article.id() + what);
    }

    private String describe(ArticleSpans article, AttributionSpans attribution) {
        StringBuilder all = new StringBuilder();
        for (Role role : Role.values()) {
            all.append(part(article, role.word(), attribution.of(role)));
        }
        return all.toString();
    }

    private String part(ArticleSpans article, String name, List<Span> spans) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        StringBuilder part = new StringBuilder("\n    ").append(name);
        for (Span span : spans) {
            part.append(" [").append(offsets.toCodePoint(span.start())).append(", ");
            part.append(offsets.toCodePoint(span.end())).append(')');
        }
        if (withText && !spans.isEmpty()) {
            String text = Span.join(article.text(), spans).replaceAll("\\s+", " ");
            part.append("  ").append(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " ...");
        }
        return part.toString();
    }

    private List<String> render(int most) {
        List<String> rendered = new ArrayList<>();
        lines.forEach((kind, all) -> {
            rendered.add(kind.title + " (" + all.size() + ")");
            int shown = Math.min(most, all.size());
            for (int i = 0; i < shown; i++) {
                rendered.add(all.get((int) ((long) i * all.size() / shown)));
            }
        });
        return rendered;
    }
}
