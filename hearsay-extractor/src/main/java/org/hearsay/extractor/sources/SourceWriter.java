package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Source;
import org.jspecify.annotations.Nullable;

/** Writes those who speak down as sources. */
final class SourceWriter {

    private final Map<Referent, String> ids = new HashMap<>();

    /** @param members those who are said to be of a group: written down where the group is */
    Resolution write(List<@Nullable Referent> speakers, List<@Nullable Referent> others, List<Referent> members) {
        Set<Referent> all = new LinkedHashSet<>();
        speakers.forEach(referent -> addWithBody(all, referent));
        others.forEach(referent -> addWithBody(all, referent));
        for (Referent member : members) {
            Referent group = member.memberOf == null ? null : member.memberOf.now();
            if (group != null && all.contains(group)) {
                addWithBody(all, member.now());
            }
        }
        List<Referent> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(SourceWriter::first));
        ordered.forEach(referent -> ids.put(referent, "s" + (ids.size() + 1)));
        return new Resolution(ordered.stream().map(this::source).toList(), ids(speakers), ids(others));
    }

    private static void addWithBody(Set<Referent> all, @Nullable Referent referent) {
        Referent next = referent;
        while (next != null && all.add(next)) {
            next = next.speaksFor == null ? null : next.speaksFor.now();
        }
    }

    private static int first(Referent referent) {
        return referent.mentions.isEmpty()
                ? Integer.MAX_VALUE
                : referent.mentions.iterator().next().start();
    }

    private List<@Nullable String> ids(List<@Nullable Referent> referents) {
        List<@Nullable String> found = new ArrayList<>();
        referents.forEach(referent -> found.add(referent == null ? null : ids.get(referent)));
        return found;
    }

    private Source source(Referent referent) {
        Referent body = referent.speaksFor == null ? null : referent.speaksFor.now();
        Referent group = referent.memberOf == null ? null : referent.memberOf.now();
        return new Source(
                String.valueOf(ids.get(referent)),
                String.join(" ", referent.name),
                referent.kind,
                referent.isNamed(),
                count(referent),
                List.copyOf(referent.roleTexts),
                body == null || body == referent ? null : ids.get(body),
                group == null || group == referent ? null : ids.get(group),
                List.copyOf(referent.mentions));
    }

    private static @Nullable Integer count(Referent referent) {
        return referent.count != null
                ? referent.count
                : referent.plural || referent.kind == null ? null : Integer.valueOf(1);
    }
}
