package org.hearsay.reader.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells whole articles from summaries. A feed has two places, one for the article and one for a summary, but many put a
 * summary in the first, and some the article in the second; so how long it is and how it ends have a say.
 */
final class Fullness {

    /** Shorter than this, in chars, nothing is taken for an article, wherever it stands. */
    private static final int SHORTEST = 200;

    /** As long as this, and in paragraphs, even what stands in the summary's place is one. */
    private static final int LONG = 1_200;

    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(?:\\u2026|\\.\\.\\.|\\[\\+\\d+ chars]|(?:read|see|view) more|continue reading|read the (?:full|rest|whole)\\b[^.]{0,60}"
                    + "|full story)[\\s\\])>\\u2192\\u00bb.]*$",
            Pattern.CASE_INSENSITIVE);

    private Fullness() {}

    /** Whether this HTML is a whole article. */
    static boolean isFull(@Nullable String html, boolean placeForArticle) {
        if (html == null) {
            return false;
        }
        Document fragment = Jsoup.parseBodyFragment(html);
        // "The post ... appeared first on ..." stands under articles and summaries alike.
        fragment.select("p").stream()
                .filter(p -> p.text().contains("appeared first on"))
                .forEach(p -> p.remove());
        String text = fragment.text();
        if (text.length() < SHORTEST
                || BREAKS_OFF.matcher(text.substring(text.length() - 100)).find()) {
            return false;
        }
        return placeForArticle
                || (text.length() >= LONG && fragment.select("p, br").size() >= 3);
    }
}
