package org.hearsay.cli.output.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.cli.output.Role;
import org.hearsay.cli.output.Wording;
import org.hearsay.core.Attribution;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/**
 * Groups a reading's attributions by the paragraphs that they are in. A quotation over two paragraphs makes one block of
 * both. A part further away than {@link #REACH} paragraphs does not: its words stand in the entry all the same.
 */
final class Blocks {

    private static final int REACH = 3;

    /**
     * Neighbouring paragraphs and what is said in them.
     *
     * @param first the first paragraph, from 0
     * @param last the last one
     * @param attributions their places in the reading, in reading order
     */
    record Block(int first, int last, List<Integer> attributions) {}

    private Blocks() {}

    static List<Block> of(Reading reading, Paragraphs paragraphs) {
        List<Block> single = new ArrayList<>();
        for (int i = 0; i < reading.attributions().size(); i++) {
            single.add(around(reading.attributions().get(i), i, paragraphs));
        }
        single.sort(Comparator.comparingInt(Block::first));
        List<Block> merged = new ArrayList<>();
        for (Block block : single) {
            int before = merged.size() - 1;
            if (before >= 0 && block.first() <= merged.get(before).last()) {
                merged.set(before, join(merged.get(before), block));
            } else {
                merged.add(block);
            }
        }
        return merged;
    }

    private static Block around(Attribution attribution, int index, Paragraphs paragraphs) {
        int anchor = paragraphs.at(Wording.anchor(attribution).start());
        int first = anchor;
        int last = anchor;
        for (Role role : Role.values()) {
            for (Span span : role.in(attribution)) {
                int start = paragraphs.at(span.start());
                int end = paragraphs.at(span.end() - 1);
                if (start >= anchor - REACH && end <= anchor + REACH) {
                    first = Math.min(first, start);
                    last = Math.max(last, end);
                }
            }
        }
        return new Block(first, last, List.of(index));
    }

    private static Block join(Block a, Block b) {
        List<Integer> attributions = new ArrayList<>(a.attributions());
        attributions.addAll(b.attributions());
        attributions.sort(null);
        return new Block(a.first(), Math.max(a.last(), b.last()), List.copyOf(attributions));
    }
}
