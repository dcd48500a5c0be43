package org.hearsay.extractor.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/** Which tokens of a text attributions are made of. */
final class Coverage {

    /** Tokens from {@code first} to the one before {@code end}. */
    record Range(int first, int end) {

        boolean contains(int number) {
            return first <= number && number < end;
        }
    }

    private static final int LONGEST = 100;

    private final int[] owners;
    private final @Nullable Range[] contents;

    private Coverage(int[] owners, @Nullable Range[] contents) {
        this.owners = owners;
        this.contents = contents;
    }

    static Coverage of(Prose prose, List<Attribution> attributions) {
        int[] owners = new int[prose.size()];
        Arrays.fill(owners, -1);
        List<Range> said = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            own(owners, i, ranges(prose, a.source().spans()));
            own(owners, i, ranges(prose, a.cue().spans()));
            said.addAll(ranges(prose, a.content().spans()));
        }
        return new Coverage(owners, sideBySide(said, prose.size()));
    }

    /** Whose source or cue the token is in, or -1. */
    int owner(int token) {
        return owners[token];
    }

    /** The content, or what of it no other has, that the token is in; null for none. */
    @Nullable
    Range content(int token) {
        return contents[token];
    }

    static List<Range> ranges(Prose prose, List<Span> spans) {
        return spans.stream()
                .map(span -> new Range(prose.firstAfter(span.start()), endOf(prose, span)))
                .toList();
    }

    private static int endOf(Prose prose, Span span) {
        int after = prose.firstAfter(span.end());
        return after < prose.size() && prose.token(after).start() < span.end() ? after + 1 : after;
    }

    private static void own(int[] owners, int attribution, List<Range> ranges) {
        for (Range range : ranges) {
            int end = Math.min(range.end(), range.first() + LONGEST); // all may claim the whole text
            Arrays.fill(owners, range.first(), Math.max(range.first(), end), attribution);
        }
    }

    /** Each token in one range at most, so that this takes no longer than the text is. */
    private static @Nullable Range[] sideBySide(List<Range> ranges, int size) {
        @Nullable Range[] side = new Range[size];
        ranges.sort(Comparator.comparingInt(Range::first));
        int covered = 0;
        for (Range range : ranges) {
            Range rest = new Range(Math.max(range.first(), covered), range.end());
            if (rest.first() < rest.end()) {
                Arrays.fill(side, rest.first(), rest.end(), rest);
                covered = rest.end();
            }
        }
        return side;
    }
}
