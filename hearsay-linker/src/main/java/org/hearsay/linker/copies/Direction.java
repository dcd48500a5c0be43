package org.hearsay.linker.copies;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.hearsay.core.Span;
import org.hearsay.linker.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who of two that share words had them first. It is, in this order: the one whose publisher the other names, not being named
 * by it; the one that was published before; the one that has without quotation marks what the other quotes.
 */
final class Direction {

    /** How many words the one must quote and the other not. */
    private static final int QUOTED = 12;

    private static final int CREDIT = 0;
    private static final int DATE = 1;
    private static final int QUOTATION = 2;
    private static final int NONE = 3;

    private static final Pattern THE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);
    private static final int DAY = "2020-01-01".length();

    private final Text original;
    private final Text copy;
    private final List<Overlap> shared;

    /** What shows that one was first, and how strongly: the less the more. */
    private record Sign(int rank, String because) {}

    private Direction(Text original, Text copy, List<Overlap> shared) {
        this.original = original;
        this.copy = copy;
        this.shared = shared;
    }

    /**
     * Says of two texts which copies the other.
     *
     * @param shared what they share, with {@code other} as the other
     */
    static Copy of(Text one, Text other, List<Overlap> shared) {
        Direction forth = new Direction(other, one, shared);
        Direction back =
                new Direction(one, other, shared.stream().map(Overlap::turned).toList());
        int strength = Integer.compare(back.rank(), forth.rank());
        if (strength == 0) {
            return (one.size() > other.size() ? back : forth).copy(false);
        }
        return (strength > 0 ? forth : back).copy(true);
    }

    private int rank() {
        return signs().map(Sign::rank).findFirst().orElse(NONE);
    }

    private Copy copy(boolean isDirected) {
        int same = Math.min(shared.stream().mapToInt(Overlap::same).sum(), copy.size());
        List<String> because = new ArrayList<>();
        because.add(same + " of its " + copy.size() + " words are the same");
        signs().map(Sign::because).forEach(because::add);
        String credit = original.article().credit();
        if (credit != null && credit.equalsIgnoreCase(copy.article().credit())) {
            because.add("both credit " + credit);
        }
        return new Copy(
                original.article(), copy.article(), isDirected, (double) same / copy.size(), passages(), because);
    }

    private List<Passage> passages() {
        List<Word> words = copy.places();
        List<Word> originals = original.places();
        return shared.stream()
                .map(overlap -> new Passage(
                        span(originals, overlap.otherStart(), overlap.otherEnd()),
                        span(words, overlap.start(), overlap.end()),
                        overlap.same()))
                .sorted(Comparator.comparing(Passage::inCopy).thenComparing(Passage::inOriginal))
                .toList();
    }

    private static Span span(List<Word> words, int start, int end) {
        return new Span(words.get(start).start(), words.get(end - 1).end());
    }

    /** What shows that the copy is one, strongest first. */
    private Stream<Sign> signs() {
        return Stream.of(credit(), date(), quotation()).flatMap(Optional::stream);
    }

    private Optional<Sign> credit() {
        String publisher = original.article().publisher();
        return publisher != null
                        && names(copy.article(), publisher)
                        && !names(original.article(), copy.article().publisher())
                ? Optional.of(new Sign(CREDIT, "it names " + publisher))
                : Optional.empty();
    }

    /** Whether an article that is not this publisher's own names it, in its credit, byline or text. */
    private static boolean names(Article article, @Nullable String publisher) {
        if (publisher == null || publisher.equalsIgnoreCase(article.publisher())) {
            return false;
        }
        String name = THE.matcher(publisher).replaceFirst("");
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        return Stream.of(article.credit(), article.byline(), article.text())
                .anyMatch(place -> place != null && whole.matcher(place).find());
    }

    private Optional<Sign> quotation() {
        int quoted = prose().mapToInt(Overlap::quoted).sum();
        int quotedThere = prose().mapToInt(Overlap::otherQuoted).sum();
        return quoted >= QUOTED && quoted > quotedThere
                ? Optional.of(new Sign(QUOTATION, "it sets " + quoted + " of them in quotation marks"))
                : Optional.empty();
    }

    /** Of speech it says nothing which of the two marks it as such. */
    private Stream<Overlap> prose() {
        return shared.stream().filter(overlap -> !overlap.isSpeech());
    }

    private Optional<Sign> date() {
        String before = original.article().published();
        String after = copy.article().published();
        return before != null && after != null && isBefore(before, after)
                ? Optional.of(new Sign(DATE, "published " + after + ", after " + before))
                : Optional.empty();
    }

    private static boolean isBefore(String one, String other) {
        if (one.length() < DAY || other.length() < DAY) {
            return false; // a month or a year
        }
        int days = one.substring(0, DAY).compareTo(other.substring(0, DAY));
        return days < 0 || (days == 0 && isEarlier(one, other));
    }

    private static boolean isEarlier(String one, String other) {
        try {
            return OffsetDateTime.parse(one).isBefore(OffsetDateTime.parse(other));
        } catch (DateTimeException e) {
            return false; // one of them names no time of day
        }
    }
}
