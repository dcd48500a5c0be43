package org.hearsay.linker.claims;

import java.util.List;

/**
 * One proposition that contents in a story express, whatever their stance towards it.
 *
 * @param id of the claim: {@code "claim:"} and 16 hexadecimal digits that follow from its first report's words and article
 * @param text the report that words it best, never made up
 * @param quantities the numbers that its reports give, by what is counted; more than one value is a conflict
 * @param reports who carries it, in order of their articles' dates, then of the text; those without a date last
 */
public record Claim(String id, String text, List<Quantity> quantities, List<Report> reports) {

    public Claim {
        quantities = List.copyOf(quantities);
        reports = List.copyOf(reports);
    }
}
