package org.hearsay.extractor.hedges;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Quantity;
import org.hearsay.core.Span;
import org.hearsay.extractor.hedges.QuantityReader.Found;
import org.hearsay.extractor.prose.Prose;

/** Finds the numbers in what is said: "up to 400 contractors", "$1.5 million", "dozens of homes". Thread-safe. */
public final class QuantityFinder {

    /** The quantities of the attribution's content, in the order of the text. */
    public List<Quantity> find(Prose prose, Attribution attribution) {
        return find(prose, attribution.content().spans());
    }

    /** The quantities in these stretches, in the order of the text. */
    public List<Quantity> find(Prose prose, List<Span> spans) {
        return HedgeFinder.quantities(prose, spans).stream()
                .map(Found::quantity)
                .toList();
    }
}
