package org.hearsay.reader;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page between two edges of blocks: a paragraph, a heading, an item, a button's words.
 *
 * @param text with its white space as a browser shows it; a line break where the page has one
 * @param linked how many chars of it are in links
 * @param element the block that it is in
 * @param isQuoted whether it is in a quotation that stands apart
 */
record PageBlock(String text, int linked, Element element, boolean isQuoted) {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    boolean isTopHeading() {
        return element.normalName().equals("h1");
    }

    boolean isParagraph() {
        return element.normalName().equals("p");
    }

    boolean isListItem() {
        return element.normalName().equals("li");
    }

    /** A row of a table of data, its cells with tabs between. */
    boolean isRow() {
        return element.normalName().equals("tr") && text.indexOf('\t') >= 0;
    }

    /** Whether this is a paragraph of nothing but an address, as references are given. */
    boolean isAddress() {
        return isParagraph() && ADDRESS.matcher(text).matches();
    }

    double linkShare() {
        return text.isEmpty() ? 1 : (double) linked / text.length();
    }

    /** Whether it ends as a sentence does, quotation marks and brackets after the stop or not. */
    boolean endsAsSentence() {
        int end = text.length();
        while (end > 0 && "\"'\u2019\u201d\u00bb)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;\u2026\u3002".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** How much this speaks for prose around it: its chars outside links, or nothing where it is too short or all links. */
    int prose() {
        boolean longEnough = text.length() >= 80 || (text.length() >= 25 && endsAsSentence());
        return longEnough && linkShare() < 0.4 ? text.length() - linked : 0;
    }
}
