package org.hearsay.linker.claims;

import java.util.List;
import org.hearsay.core.When;
import org.jspecify.annotations.Nullable;

/**
 * One proposition that contents in a story express, whatever their stance towards it.
 *
 * @param id of the claim: {@code "claim:"} and 16 hexadecimal digits that follow from its first report's words and article
 * @param text the report that words it best, never made up
 * @param when the time that the report which words it tells, or the first report that tells one; null where none does
 * @param quantities the numbers that its reports give, by what is counted
 * @param reports who carries it, in order of their articles' dates, then of the text; those without a date last
 */
public record Claim(String id, String text, @Nullable When when, List<Quantity> quantities, List<Report> reports) {

    public Claim {
        quantities = List.copyOf(quantities);
        reports = List.copyOf(reports);
    }
}
