package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;

/** For every token of one text the innermost attribution in whose content it stands. */
final class Speech {

    private final int[] innermost;

    private record Stretch(int from, int to, int attribution) {
        int length() {
            return to - from;
        }
    }

    Speech(Prose prose, List<Attribution> attributions) {
        innermost = new int[prose.size()];
        Arrays.fill(innermost, -1);
        int[] next = new int[prose.size() + 1]; // the next token that no shorter content has taken
        Arrays.setAll(next, i -> i);
        for (Stretch stretch : stretches(prose, attributions)) {
            for (int i = free(next, stretch.from); i < stretch.to; i = free(next, i)) {
                innermost[i] = stretch.attribution;
                next[i] = i + 1;
            }
        }
    }

    /** The number of the innermost attribution in whose content the token stands, or -1. */
    int around(int token) {
        return innermost[token];
    }

    private static List<Stretch> stretches(Prose prose, List<Attribution> attributions) {
        List<Stretch> stretches = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            for (Span span : attributions.get(a).content().spans()) {
                int from = prose.firstAfter(span.start());
                int last = prose.firstAfter(span.end() - 1);
                stretches.add(new Stretch(from, Math.min(prose.size(), last + 1), a));
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::length));
        return stretches;
    }

    /** The first free token from {@code i}, with the way to it made shorter for the next who asks. */
    private static int free(int[] next, int i) {
        int root = i;
        while (next[root] != root) {
            root = next[root];
        }
        for (int k = i; next[k] != root && k != root; ) {
            int step = next[k];
            next[k] = root;
            k = step;
        }
        return root;
    }
}
