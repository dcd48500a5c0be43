package org.hearsay.linker.stories;

import java.util.List;

/** Entries that are neighbours of each other's neighbours, and of no other: what happens to one changes nothing in another. */
final class Component {

    private final List<Entry> entries;
    private final List<Story> stories;

    /**
     * Finds the stories in it.
     *
     * @param entries in any order
     * @param alike how alike two clusters must be to become one
     */
    Component(List<Entry> entries, double alike) {
        this.entries = entries.stream().sorted(Entry.ORDER).toList();
        this.stories = AverageLink.cluster(this.entries, alike).stream()
                .map(StoryMaker::story)
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Story> stories() {
        return stories;
    }
}
