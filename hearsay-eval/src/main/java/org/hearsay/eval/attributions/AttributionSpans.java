package org.hearsay.eval.attributions;

import java.util.List;
import org.hearsay.core.Span;

/**
 * Where the parts of one attribution are: all that is measured of it. Gold and predictions both become this.
 *
 * <p>Looser than {@link org.hearsay.core.Attribution}: spans of one part may overlap here, as they do in files that people
 * and other systems made, and the measures are defined for them all the same.
 *
 * @param source in reading order, UTF-16; empty where there is none
 * @param cue as {@code source}
 * @param content as {@code source}
 * @param confidence from 0 to 1; 1 for gold and for systems that do not say
 */
public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    public AttributionSpans {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }

    /** The spans of one part. */
    public List<Span> of(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
