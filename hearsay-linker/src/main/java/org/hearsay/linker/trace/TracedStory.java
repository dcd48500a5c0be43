package org.hearsay.linker.trace;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.stories.Story;

/**
 * A story with what is claimed in it.
 *
 * @param readings of its articles, in the story's order
 * @param copies among its articles: whose words they have
 * @param claims those with most reports first
 */
public record TracedStory(Story story, List<Reading> readings, List<Copy> copies, List<ClaimOrigins> claims) {

    public TracedStory {
        readings = List.copyOf(readings);
        copies = List.copyOf(copies);
        claims = List.copyOf(claims);
    }
}
