package org.hearsay.extractor.chains;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;

/** Which attributions lie in the content of which others: what one says that another says. */
final class Nesting {

    /** A content, or the place at which an attribution is. */
    private record Mark(int start, int end, int attribution, boolean content) {}

    private static final int DEEPEST = 8;

    private final int[] outer;

    private Nesting(int[] outer) {
        this.outer = outer;
    }

    static Nesting of(List<Attribution> attributions) {
        int[] outer = new int[attributions.size()];
        Arrays.fill(outer, -1);
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks(attributions)) {
            while (!open.isEmpty() && open.peek().end() < mark.end()) {
                open.pop();
            }
            if (mark.content()) {
                open.push(mark);
            } else {
                outer[mark.attribution()] = innermost(open, mark.attribution());
            }
        }
        return new Nesting(outer);
    }

    /** The attribution in whose content that one lies, or -1. */
    int outer(int attribution) {
        return outer[attribution];
    }

    /** Of the contents around an attribution the innermost that is not its own; -1 for none. */
    private static int innermost(Deque<Mark> open, int attribution) {
        return open.stream()
                .limit(DEEPEST)
                .mapToInt(Mark::attribution)
                .filter(other -> other != attribution)
                .findFirst()
                .orElse(-1);
    }

    /** In the order of the text, what is around before what is in it. */
    private static List<Mark> marks(List<Attribution> attributions) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            for (Span span : a.content().spans()) {
                marks.add(new Mark(span.start(), span.end(), i, true));
            }
            List<Span> core = new ArrayList<>(a.source().spans());
            core.addAll(a.cue().spans());
            if (!a.cue().spans().isEmpty()) {
                core.sort(null);
                marks.add(
                        new Mark(core.get(0).start(), core.get(core.size() - 1).end(), i, false));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparing(Mark::content, Comparator.reverseOrder()));
        return marks;
    }
}
