package org.hearsay.cli.output.text;

/**
 * How a stretch of text looks on a terminal, as ECMA-48 SGR parameters. The colours are among the sixteen that people set
 * for their own background, and no two roles differ by colour alone.
 */
enum Ink {
    PLAIN(""),
    FAINT("2"),
    TITLE("1"),
    SOURCE("1;36"),
    CUE("4;32"),
    STANCE("33"),
    AGAINST("1;31");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    /** {@code text} in this ink; it must not hold control characters. */
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
    }
}
