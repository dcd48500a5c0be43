package org.hearsay.cli.output;

/** Puts other people's words into HTML and SVG. */
public final class Escape {

    private Escape() {}

    /** {@code text} as it may stand between tags and in a quoted attribute, with what could mislead made visible. */
    public static String text(String text) {
        return SafeText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
