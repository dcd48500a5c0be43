package org.hearsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds which articles are versions of one: those with one address, and any two that somebody names side by side. */
final class VersionPairs {

    /**
     * An article, and what was found in it where somebody has read it before.
     *
     * @param reading null where it is still to be read
     */
    record Version(
            Article article, List<Notice> notices, @Nullable Reading reading) {

        static Version of(Outcome.Read read) {
            return new Version(read.article(), read.notices(), null);
        }

        static Version of(Reading reading) {
            return new Version(reading.article(), reading.notices(), reading);
        }

        private String address() {
            return article.url() == null ? article.location() : article.url();
        }
    }

    /** One version and the next. */
    record Pair(Version before, Version after) {}

    private final List<Version> versions = new ArrayList<>();

    /** Adds a version that is newer than those before it. */
    void add(Version version) {
        versions.add(version);
    }

    /** How many articles there are. */
    int articles() {
        return versions.size();
    }

    /**
     * Each version with the next of its address that differs from it.
     *
     * @param named whether two articles belong together because they were named, whatever their addresses
     */
    List<Pair> pairs(boolean named) {
        Map<String, Version> last = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Version version : versions) {
            Version before = last.put(named ? "" : version.address(), version);
            if (before != null && KeptVersions.differ(before.article(), version.article())) {
                pairs.add(new Pair(before, version));
            }
        }
        return pairs;
    }
}
