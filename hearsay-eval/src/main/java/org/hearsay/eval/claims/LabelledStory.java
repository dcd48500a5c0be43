package org.hearsay.eval.claims;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.linker.claims.Standing;

/**
 * The labels of one rumour, with what was read in its articles.
 *
 * @param id the rumour's id
 * @param readings of its articles
 */
public record LabelledStory(String id, List<Reading> readings, List<LabelledClaim> claims) {

    /**
     * One claim.
     *
     * @param affirming how many known origins affirm it
     * @param against how many known origins deny or doubt it
     */
    public record LabelledClaim(String id, List<LabelledReport> reports, int affirming, int against) {

        public LabelledClaim {
            reports = List.copyOf(reports);
        }
    }

    /** One report: where it is, in UTF-16 offsets, and how it stands to its claim. */
    public record LabelledReport(Reading reading, List<Span> content, Standing standing) {

        public LabelledReport {
            content = List.copyOf(content);
        }
    }

    public LabelledStory {
        readings = List.copyOf(readings);
        claims = List.copyOf(claims);
    }
}
