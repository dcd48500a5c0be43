package org.hearsay.extractor.chains;

import java.util.List;
import org.hearsay.core.HopKind;
import org.hearsay.core.Span;

/**
 * A hop before it is known who its source is.
 *
 * @param attribution the number of the attribution whose source it is, or -1 where it is the source of none
 * @param mention where the text names it, in UTF-16 offsets; what is looked at where {@code attribution} is -1
 * @param kind what it does in the chain
 * @param cue where the text says so, in UTF-16 offsets; may be empty
 */
public record Link(int attribution, List<Span> mention, HopKind kind, List<Span> cue) {

    public Link {
        mention = List.copyOf(mention);
        cue = List.copyOf(cue);
    }
}
