package org.hearsay.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that Hearsay read in one article. It holds together: every span lies in the article's text and cuts no character in
 * two, every {@code text} is what its spans cover, every id is used once, and every {@code ref}, {@code speaksFor}, {@code memberOf} and
 * {@code about} points at something that is here. Whatever breaks one of these rules is turned away with an
 * {@link IllegalArgumentException} that names the place.
 *
 * @param article what was read
 * @param notices the stretches that are not news
 * @param sources who speaks in the article
 * @param attributions the acts of saying or thinking, in the order of the text
 * @param statements what the article states, through its attributions and itself, in the order of the text
 */
public record Reading(
        Article article,
        List<Notice> notices,
        List<Source> sources,
        List<Attribution> attributions,
        List<Statement> statements) {

    public Reading {
        notices = List.copyOf(notices);
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
        Integrity integrity = new Integrity(article.text(), sources, attributions);
        integrity.check(notices);
        integrity.checkStatements(statements);
    }

    /** A reading of which nobody has said what it states. */
    public Reading(Article article, List<Notice> notices, List<Source> sources, List<Attribution> attributions) {
        this(article, notices, sources, attributions, List.of());
    }

    /** The source with that id. @throws IllegalArgumentException if there is none */
    public Source source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no source " + id));
    }

    /** The rules that no record of a reading can check alone. */
    private static final class Integrity {

        private final String text;
        private final List<Source> sources;
        private final List<Attribution> attributions;
        private final Set<String> sourceIds = new HashSet<>();
        private final Set<String> attributionIds = new HashSet<>();

        Integrity(String text, List<Source> sources, List<Attribution> attributions) {
            this.text = text;
            this.sources = sources;
            this.attributions = attributions;
        }

        void check(List<Notice> notices) {
            collectIds();
            for (int i = 0; i < notices.size(); i++) {
                within("notices[" + i + "]", notices.get(i).span());
            }
            for (int i = 0; i < sources.size(); i++) {
                String at = "sources[" + i + "]";
                pointsAt(at + ".speaksFor", sources.get(i).speaksFor(), sourceIds);
                pointsAt(at + ".memberOf", sources.get(i).memberOf(), sourceIds);
                within(at + ".mentions", sources.get(i).mentions());
            }
            for (int i = 0; i < attributions.size(); i++) {
                check("attributions[" + i + "]", attributions.get(i));
            }
        }

        void checkStatements(List<Statement> statements) {
            for (int i = 0; i < statements.size(); i++) {
                String at = "statements[" + i + "]";
                within(at + ".spans", statements.get(i).spans());
                for (int j = 0; j < statements.get(i).quantities().size(); j++) {
                    within(
                            at + ".quantities[" + j + "]",
                            statements.get(i).quantities().get(j).span());
                }
                pointsAt(at + ".attribution", statements.get(i).attribution(), attributionIds);
            }
        }

        private void collectIds() {
            for (int i = 0; i < sources.size(); i++) {
                unique("sources[" + i + "].id", sources.get(i).id(), sourceIds);
            }
            for (int i = 0; i < attributions.size(); i++) {
                unique("attributions[" + i + "].id", attributions.get(i).id(), attributionIds);
            }
        }

        private void check(String at, Attribution attribution) {
            covers(
                    at + ".source",
                    attribution.source().spans(),
                    attribution.source().text());
            covers(at + ".cue", attribution.cue().spans(), attribution.cue().text());
            covers(
                    at + ".content",
                    attribution.content().spans(),
                    attribution.content().text());
            pointsAt(at + ".source.ref", attribution.source().ref(), sourceIds);
            pointsAt(at + ".about", attribution.about(), attributionIds);
            for (int i = 0; i < attribution.hedges().size(); i++) {
                within(at + ".hedges[" + i + "]", attribution.hedges().get(i).span());
            }
            for (int i = 0; i < attribution.quantities().size(); i++) {
                within(
                        at + ".quantities[" + i + "]",
                        attribution.quantities().get(i).span());
            }
            for (int i = 0; i < attribution.chain().size(); i++) {
                Hop hop = attribution.chain().get(i);
                pointsAt(at + ".chain[" + i + "].ref", hop.ref(), sourceIds);
                within(at + ".chain[" + i + "].cue.spans", hop.cue());
            }
        }

        private void covers(String at, List<Span> spans, String covered) {
            within(at + ".spans", spans);
            if (!covered.equals(Span.join(text, spans))) {
                throw new IllegalArgumentException(at + ".text is not what its spans cover");
            }
        }

        private void within(String at, List<Span> spans) {
            for (int i = 0; i < spans.size(); i++) {
                within(at + "[" + i + "]", spans.get(i));
            }
        }

        private void within(String at, Span span) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        at + " ends at " + span.end() + ", after the text, which has " + text.length() + " chars");
            }
            if (CodePointOffsets.splitsPair(text, span.start()) || CodePointOffsets.splitsPair(text, span.end())) {
                throw new IllegalArgumentException(at + " cuts a surrogate pair in two");
            }
        }

        private static void unique(String at, String id, Set<String> ids) {
            if (!ids.add(id)) {
                throw new IllegalArgumentException(at + " is used twice: " + id);
            }
        }

        private static void pointsAt(String at, @Nullable String id, Set<String> ids) {
            if (id != null && !ids.contains(id)) {
                throw new IllegalArgumentException(at + " points at nothing: " + id);
            }
        }
    }
}
