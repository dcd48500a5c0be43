package org.hearsay.reader.pdf;

/**
 * A line of text on a page. Places are in points, from the page's upper left corner.
 *
 * @param page from 1
 * @param y of the line that the letters stand on
 * @param size of the letters
 * @param height of the page
 */
record Line(String text, int page, float left, float right, float y, float size, float height) {

    boolean endsAsSentence() {
        int end = text.length();
        while (end > 0 && "\"'\u2019\u201d\u00bb)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:\u2026".indexOf(text.charAt(end - 1)) >= 0;
    }
}
