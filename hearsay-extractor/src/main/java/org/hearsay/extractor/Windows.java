package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into windows that the network can read: of like size, overlapping, so that every word is answered for by
 * just one window and has context on both sides there. What the windows answer is put together before anything is
 * decoded, so a seam can neither lose nor double an attribution.
 */
record Windows(int size, int context) {

    /**
     * One window, in word numbers: it reads {@code [first, last)} and answers for {@code [own, end)}.
     */
    record Window(int first, int last, int own, int end) {}

    /**
     * @param size pieces that the network reads at once, its two marks at the ends included
     * @param context pieces read on either side of what a window answers for
     */
    Windows {
        if (context < WordPieces.MOST || size - 2 < 4 * context) {
            throw new IllegalArgumentException("windows of " + size + " pieces are too small for context " + context);
        }
    }

    /** @param totals for each word the number of pieces before it, and one more entry: all pieces */
    List<Window> over(int[] totals) {
        int words = totals.length - 1;
        int room = size - 2;
        if (totals[words] <= room) {
            return List.of(new Window(0, words, 0, words));
        }
        int stretch = totals[words] - 2 * context;
        int count = -Math.floorDiv(-stretch, room - 2 * context);
        List<Window> windows = new ArrayList<>(count);
        int own = 0;
        for (int k = 1; k <= count; k++) {
            int end = k == count ? words : atLeast(totals, context + (int) ((long) stretch * k / count));
            int first = atLeast(totals, Math.max(totals[own] - context, totals[end] - room));
            int last = atMost(totals, Math.min(totals[end] + context, totals[first] + room));
            windows.add(new Window(first, last, own, end));
            own = end;
        }
        return windows;
    }

    /** The first word with that many pieces before it, or more. */
    private static int atLeast(int[] totals, int pieces) {
        int found = Arrays.binarySearch(totals, pieces);
        return found >= 0 ? found : -found - 1;
    }

    /** The last word with no more pieces than that before it. */
    private static int atMost(int[] totals, int pieces) {
        int found = Arrays.binarySearch(totals, pieces);
        return found >= 0 ? found : -found - 2;
    }
}
