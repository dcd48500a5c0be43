package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The connected parts of entries and their neighbours: a union-find. */
final class Connected {

    private final Map<Entry, Entry> parents = new HashMap<>();

    private Connected() {}

    /** @param entries with all their neighbours, and all whose neighbours they are */
    static Collection<List<Entry>> parts(Collection<Entry> entries) {
        Connected connected = new Connected();
        entries.forEach(entry -> connected.parents.put(entry, entry));
        entries.forEach(
                entry -> entry.neighbours().stream().forEach(neighbour -> connected.join(entry, neighbour.entry())));
        Map<Entry, List<Entry>> parts = new HashMap<>();
        entries.forEach(entry -> parts.computeIfAbsent(connected.root(entry), root -> new ArrayList<>())
                .add(entry));
        return parts.values();
    }

    private void join(Entry a, Entry b) {
        parents.put(root(a), root(b));
    }

    @SuppressWarnings("ReferenceEquality") // an entry is itself and no other
    private Entry root(Entry entry) {
        Entry at = entry;
        Entry parent = parent(at);
        while (parent != at) {
            Entry next = parent(parent);
            parents.put(at, next); // halves the way for the next time
            at = parent;
            parent = next;
        }
        return at;
    }

    private Entry parent(Entry entry) {
        return Objects.requireNonNull(parents.get(entry), "a neighbour that was not given");
    }
}
