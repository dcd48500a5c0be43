package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribution whose content another one denies, doubts or confirms: one that lies in what is denied; else the nearest
 * before, or the first after, that shares its words; else, where the answer only points ("these reports", "that"), the one whose
 * source it names, the one that others answer, or the nearest before. Where none of these is there, nobody is shown making the
 * claim. Thread-safe.
 */
public final class AnswerFinder {

    private static final Set<Stance> ANSWERS = Set.of(Stance.DENIES, Stance.DOUBTS, Stance.CONFIRMS);
    private static final Set<Stance> NO_CLAIMS =
            Set.of(Stance.DENIES, Stance.DOUBTS, Stance.DECLINES, Stance.ASKS, Stance.DEMANDS);

    /** Cues of which the content is who said it, not what was said. */
    private static final Set<String> NAMES_SOURCES = WordList.of(AnswerFinder.class, "citing.txt");

    /** How many attributions before and after are looked at. */
    private static final int FARTHEST = 80;

    /** What two contents share, by weight, of the lighter one, where both say the same; one that comes after must share more. */
    private static final double SAME = 0.45;

    private static final double SAME_AFTER = 0.55;

    private static final double SAME_ADMITTED = 0.5;

    /** What two contents that share more than the fewest words share of the shorter one, by number. */
    private static final double SAME_MANY = 0.33;

    /** What of a denial's own words a claim before it has at least, by weight. */
    private static final double SOME = 0.3;

    private static final int FEWEST_SHARED = 2;

    /** A content with no more words of its own than these only points. */
    private static final int POINTS = 2;

    /** The same for one that begins with "reports of", "the allegations". */
    private static final int LEADS = 5;

    /** The same for one that says "those reports", "this rumour". */
    private static final int SHOWS = 12;

    /** How many paragraphs before "that" was said. */
    private static final int NEAR = 2;

    /** For each attribution the id of the one that it is about, or null; their stances, sources and chains are known by now. */
    public List<@Nullable String> find(Prose prose, List<Attribution> attributions) {
        return new Answers(prose, attributions).find();
    }

    /** The answers of one article. */
    private static final class Answers {

        private final Prose prose;
        private final List<Attribution> attributions;
        private final List<Claim> claims;
        private final Map<String, Integer> frequency = new HashMap<>();
        private final Map<Integer, Integer> answered = new HashMap<>();

        Answers(Prose prose, List<Attribution> attributions) {
            this.prose = prose;
            this.attributions = attributions;
            this.claims = attributions.stream().map(a -> Claim.of(prose, a)).toList();
            claims.forEach(claim -> claim.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        }

        List<@Nullable String> find() {
            int[] about = new int[attributions.size()];
            for (int i = 0; i < about.length; i++) {
                about[i] = isAnswer(i) ? whole(i, alike(i)) : -1;
                note(about[i]);
            }
            List<@Nullable String> ids = new ArrayList<>();
            for (int i = 0; i < about.length; i++) {
                if (about[i] < 0 && isAnswer(i)) {
                    about[i] = whole(i, pointedAt(i));
                    note(about[i]);
                }
                ids.add(about[i] < 0 ? null : attributions.get(about[i]).id());
            }
            return ids;
        }

        private void note(int about) {
            if (about >= 0) {
                answered.merge(about, 1, Integer::sum);
            }
        }

        private boolean isAnswer(int i) {
            Stance stance = attributions.get(i).stance();
            return stance != null && ANSWERS.contains(stance);
        }

        /** The attribution that makes the claim in words like those of the answer, or -1. */
        private int alike(int i) {
            int inner = first(
                    i,
                    j -> isInside(j, i)
                            && claims.get(i).common(claims.get(j)).size() * 2
                                    >= claims.get(i).stems().size());
            int same = inner >= 0 ? inner : first(i, j -> !isInside(j, i) && saysTheSame(i, j));
            if (same >= 0 || attributions.get(i).stance() == Stance.CONFIRMS) {
                return same;
            }
            return first(i, j -> j < i && !isInside(j, i) && saysSomeOfIt(i, j));
        }

        /** The claim, or the one that holds it: who reports that somebody plans it makes the claim in full. */
        private int whole(int i, int claim) {
            if (claim < 0 || isInside(claim, i) || attributions.get(claim).stance() == Stance.ASSERTS) {
                return claim;
            }
            int holder = first(
                    i,
                    j -> Claim.within(
                            place(attributions.get(claim)),
                            attributions.get(j).content().spans()));
            return holder < 0 ? claim : holder;
        }

        /** The attribution that is only pointed at, or -1. */
        private int pointedAt(int i) {
            Claim claim = claims.get(i);
            int own = claim.shows() ? SHOWS : claim.leads() ? LEADS : POINTS;
            if (!claim.refers() || claim.stems().size() > own) {
                return -1;
            }
            int named = first(i, j -> claim.names(claims.get(j)));
            if (named >= 0) {
                return named;
            }
            int most = first(i, j -> answered.getOrDefault(j, 0) > 1);
            return most >= 0 ? most : first(i, j -> j < i && paragraph(i) - paragraph(j) <= NEAR);
        }

        /** The nearest claim before that fits, else the first after. */
        private int first(int i, IntPredicate fits) {
            for (int j = i - 1; j >= Math.max(0, i - FARTHEST); j--) {
                if (isClaim(i, j) && fits.test(j)) {
                    return j;
                }
            }
            for (int j = i + 1; j < Math.min(attributions.size(), i + FARTHEST); j++) {
                if (isClaim(i, j) && fits.test(j)) {
                    return j;
                }
            }
            return -1;
        }

        /** Whether {@code j} claims something that {@code i} may answer: another's word, that does not hold {@code i} itself. */
        private boolean isClaim(int i, int j) {
            Attribution answer = attributions.get(i);
            Attribution claim = attributions.get(j);
            String ref = answer.source().ref();
            return claim.stance() != null
                    && !NO_CLAIMS.contains(claim.stance())
                    && !claim.content().spans().isEmpty()
                    && !NAMES_SOURCES.contains(claim.cue().text().toLowerCase(Locale.ROOT))
                    && !(ref != null && ref.equals(claim.source().ref()))
                    && !answer.source().text().equalsIgnoreCase(claim.source().text())
                    && !Claim.within(place(answer), claim.content().spans());
        }

        private boolean isInside(int j, int i) {
            return Claim.within(
                    attributions.get(j).content().spans(),
                    attributions.get(i).content().spans());
        }

        private boolean saysTheSame(int i, int j) {
            Claim answer = claims.get(i);
            Claim claim = claims.get(j);
            Set<String> common = answer.common(claim);
            if (common.size() < FEWEST_SHARED || answer.names().containsAll(common)) {
                return false;
            }
            double lighter = Math.min(weight(answer.stems()), weight(claim.stems()));
            if (attributions.get(i).stance() == Stance.CONFIRMS) { // what is admitted need not have been claimed
                return j < i && weight(common) >= SAME_ADMITTED * lighter;
            }
            int shorter = Math.min(answer.stems().size(), claim.stems().size());
            if (common.size() > FEWEST_SHARED && common.size() >= SAME_MANY * shorter) {
                return true;
            }
            return weight(common) >= (j < i ? SAME : SAME_AFTER) * lighter;
        }

        /** Whether {@code j} has some of the words of {@code i}, which denies or doubts what it tells in its own words. */
        private boolean saysSomeOfIt(int i, int j) {
            Claim answer = claims.get(i);
            Set<String> common = answer.common(claims.get(j));
            return !answer.names().containsAll(common) && weight(common) >= SOME * weight(answer.stems());
        }

        /** Words that few attributions have say more than those that all have. */
        private double weight(Set<String> stems) {
            double weight = 0;
            for (String stem : stems) {
                weight += Math.log(1 + claims.size() / (double) frequency.getOrDefault(stem, 1));
            }
            return weight;
        }

        private static List<Span> place(Attribution attribution) {
            return !attribution.cue().spans().isEmpty()
                    ? attribution.cue().spans()
                    : !attribution.source().spans().isEmpty()
                            ? attribution.source().spans()
                            : attribution.content().spans();
        }

        private int paragraph(int i) {
            int first = prose.firstAfter(place(attributions.get(i)).get(0).start());
            return first < prose.size() ? prose.token(first).paragraph() : Integer.MAX_VALUE;
        }
    }
}
