package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.linker.check.ArticleText.Sentence;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;

/** Finds who says something of a sentence in one article, and how each stands to it. */
final class ReportFinder {

    /** A sentence of the article says something of it that has so much of what the best one has, and so much at all. */
    private static final double OF_BEST = 0.6;

    private static final double LEAST_SHARE = 0.45;

    /** How much of what a sentence has of it a content there must have. */
    private static final double IN_CONTENT = 0.5;

    private static final Set<String> ON_NOBODYS_WORD = Set.of("hedge", "doubt");

    private final Terms asked;
    private final boolean isAskedTurned;
    private final ArticleText article;
    private final Reading reading;
    private final String text;

    /** @param asked what the sentence is about, as much as each term counts */
    ReportFinder(String sentence, Terms asked, ArticleText article) {
        this.asked = asked;
        this.isAskedTurned = Polarity.isTurned(sentence, asked.weights().keySet());
        this.article = article;
        this.reading = article.reading();
        this.text = reading.article().text();
    }

    List<Report> find() {
        double best =
                article.sentences().stream().mapToDouble(this::share).max().orElse(0);
        Set<Report> reports = new LinkedHashSet<>();
        for (Sentence sentence : article.sentences()) {
            if (share(sentence) >= Math.max(OF_BEST * best, LEAST_SHARE)) {
                reports.addAll(inSentence(sentence));
            }
        }
        reports.addAll(answers(reports));
        return reports.stream()
                .sorted(Comparator.comparing((Report report) -> report.spans().get(0)))
                .toList();
    }

    private double share(Sentence sentence) {
        return asked.shareIn(sentence.terms().weights().keySet());
    }

    /** Those whose contents have it there, the inner ones of contents within contents; the article itself if nobody. */
    private List<Report> inSentence(Sentence sentence) {
        List<Report> said = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            List<Span> part = within(attribution.content().spans(), sentence.span());
            double share = part.isEmpty()
                    ? 0
                    : asked.shareIn(Terms.of(Span.join(text, part)).weights().keySet());
            if (share > 0 && share >= IN_CONTENT * share(sentence)) {
                said.add(new Report(reading, attribution, part, standing(attribution, Span.join(text, part))));
            }
        }
        List<Report> inner = said.stream()
                .filter(report -> said.stream().noneMatch(other -> isWithin(other, report)))
                .toList();
        return inner.isEmpty() ? List.of(own(sentence)) : inner;
    }

    private static List<Span> within(List<Span> spans, Span frame) {
        return spans.stream()
                .filter(span -> span.overlaps(frame))
                .map(span -> new Span(Math.max(span.start(), frame.start()), Math.min(span.end(), frame.end())))
                .toList();
    }

    private static boolean isWithin(Report inner, Report outer) {
        return !inner.spans().equals(outer.spans())
                && inner.spans().stream()
                        .allMatch(span -> outer.spans().stream().anyMatch(wide -> wide.contains(span)));
    }

    private Report own(Sentence sentence) {
        String words = sentence.span().in(text);
        boolean isOnNobodysWord = sentence.isQuestion()
                || StanceWords.counts(sentence.words()).keySet().stream().anyMatch(ON_NOBODYS_WORD::contains);
        Standing standing = isTurned(words) ? Standing.DENIES : isOnNobodysWord ? Standing.REPORTS : Standing.AFFIRMS;
        return new Report(reading, null, List.of(sentence.span()), standing);
    }

    /** Whether words say the opposite of the sentence. */
    private boolean isTurned(String words) {
        return Polarity.isTurned(words, asked.weights().keySet()) != isAskedTurned;
    }

    private Standing standing(Attribution attribution, String content) {
        Stance stance = attribution.stance() == null ? Stance.ASSERTS : attribution.stance();
        return switch (stance) {
            case DENIES -> isTurned(content) ? Standing.AFFIRMS : Standing.DENIES;
            case DOUBTS -> Standing.DOUBTS;
            case ASKS, DECLINES -> Standing.REPORTS;
            default -> isTurned(content) ? Standing.DENIES : Standing.AFFIRMS;
        };
    }

    /** What denies, doubts or confirms one of the reports in words that say nothing of the sentence themselves. */
    private List<Report> answers(Set<Report> reports) {
        List<Report> answers = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            boolean isIn = reports.stream().anyMatch(report -> attribution.equals(report.attribution()));
            List<Span> words = attribution.content().spans().isEmpty()
                    ? attribution.cue().spans()
                    : attribution.content().spans();
            if (!isIn && !words.isEmpty()) {
                reports.stream()
                        .filter(report -> report.attribution() != null
                                && report.attribution().id().equals(attribution.about()))
                        .findFirst()
                        .ifPresent(report -> answers.add(
                                new Report(reading, attribution, words, answer(attribution, report.standing()))));
            }
        }
        return answers;
    }

    private static Standing answer(Attribution attribution, Standing answered) {
        if (attribution.stance() == Stance.DOUBTS) {
            return Standing.DOUBTS;
        }
        boolean denies = attribution.stance() == Stance.DENIES;
        return denies == (answered == Standing.DENIES) ? Standing.AFFIRMS : Standing.DENIES;
    }
}
