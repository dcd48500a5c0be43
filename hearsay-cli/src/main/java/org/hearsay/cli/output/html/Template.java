package org.hearsay.cli.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.cli.output.Escape;

/**
 * A piece of HTML from a file beside this class, with holes: <code>{{name}}</code> takes text, which is escaped,
 * <code>{{{name}}}</code> takes HTML. Not safe to share between threads; {@link #file} is where one starts.
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

    private final String html;
    private final Map<String, String> values = new HashMap<>();

    private Template(String html) {
        this.html = html;
    }

    static Template file(String name) {
        return new Template(resource(name));
    }

    /** What the file beside this class holds. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template text(String name, String text) {
        values.put(name, Escape.text(text));
        return this;
    }

    Template html(String name, String markup) {
        values.put(name, markup);
        return this;
    }

    /** The HTML with all holes filled. @throws IllegalStateException if one has no value */
    String fill() {
        return fill(html);
    }

    /** The HTML before the hole that takes {@code name}, filled. */
    String fillBefore(String name) {
        return fill(html.substring(0, html.indexOf(hole(name))));
    }

    /** The HTML between two holes, filled. */
    String fillBetween(String first, String second) {
        return fill(html.substring(html.indexOf(hole(first)) + hole(first).length(), html.indexOf(hole(second))));
    }

    /** The HTML after the hole that takes {@code name}, filled. */
    String fillAfter(String name) {
        return fill(html.substring(html.indexOf(hole(name)) + hole(name).length()));
    }

    private static String hole(String name) {
        return "{{{" + name + "}}}";
    }

    private String fill(String part) {
        return HOLE.matcher(part).replaceAll(hole -> Matcher.quoteReplacement(value(hole)));
    }

    private String value(MatchResult hole) {
        String name = hole.group(1) == null ? hole.group(2) : hole.group(1);
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to put into " + hole.group());
        }
        return value;
    }
}
