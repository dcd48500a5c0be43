package org.hearsay.cli.output.trace;

import java.util.Locale;
import org.hearsay.cli.output.Escape;

/** Writes SVG elements. Their looks are a matter of style sheets, by class: a page's policy allows no style on an element. */
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    Svg open(String element) {
        svg.append('<').append(element).append('>');
        return this;
    }

    Svg close(String element) {
        svg.append("</").append(element).append('>');
        return this;
    }

    /** A link, or a mere group where there is nowhere to go; close it with {@link #endLink}. */
    Svg link(String target, String type, boolean linked) {
        svg.append(linked ? "<a href=\"#" + Escape.text(target) + "\"" : "<g")
                .append(" class=\"")
                .append(type)
                .append("\">");
        return this;
    }

    Svg endLink(boolean linked) {
        return close(linked ? "a" : "g");
    }

    Svg title(String text) {
        svg.append("<title>").append(Escape.text(text)).append("</title>");
        return this;
    }

    Svg text(double x, double y, String type, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" class=\"%s\">", x, y, type))
                .append(Escape.text(text))
                .append("</text>");
        return this;
    }

    Svg box(double x, double y, double width, double height, String type) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.0f\" height=\"%.0f\" rx=\"6\" class=\"%s\"/>",
                x,
                y,
                width,
                height,
                type));
        return this;
    }

    Svg circle(double x, double y, double radius, String type) {
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"/>", x, y, radius, type));
        return this;
    }

    Svg path(String type, String data) {
        svg.append("<path d=\"").append(data).append("\" class=\"").append(type).append("\"/>");
        return this;
    }

    /** From one place straight to the right, as the data of a path. */
    static String across(double x, double y, double toX) {
        return String.format(Locale.ROOT, "M%.1f %.1fH%.1f", x, y, toX);
    }

    /** From one place straight down, as the data of a path. */
    static String down(double x, double y, double toY) {
        return String.format(Locale.ROOT, "M%.1f %.1fV%.1f", x, y, toY);
    }

    /** What is SVG already. */
    Svg raw(String elements) {
        svg.append(elements);
        return this;
    }

    /** The whole as a drawing of its own. */
    String drawing(double width, double height, String type, String label) {
        return drawing(0, 0, width, height, type, label);
    }

    /** The whole as a drawing at a place in another. */
    String drawing(double x, double y, double width, double height, String type, String label) {
        String size = String.format(
                Locale.ROOT,
                " x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\"",
                x,
                y,
                width,
                height,
                width,
                height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + type + "\"" + size
                + " role=\"group\" aria-label=\"" + Escape.text(label) + "\">" + svg + "</svg>";
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
