package org.hearsay.linker.trace;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.stories.Story;

/**
 * A story with what is claimed in it.
 *
 * @param readings of its articles, in the story's order
 * @param claims those with most reports first
 */
public record TracedStory(Story story, List<Reading> readings, List<ClaimOrigins> claims) {

    public TracedStory {
        readings = List.copyOf(readings);
        claims = List.copyOf(claims);
    }
}
