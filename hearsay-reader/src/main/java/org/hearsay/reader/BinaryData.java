package org.hearsay.reader;

/** Tells what a program wrote for programs from what people read. */
final class BinaryData {

    private BinaryData() {}

    /**
     * Whether these characters were never text: more than one in a hundred is a control character that no text has. One
     * alone, such as the Ctrl-Z at the end of old files, does not make a file binary.
     */
    static boolean looksLikeIt(String decoded) {
        long controls = decoded.chars().filter(BinaryData::isStray).count();
        return controls > 1 + decoded.length() / 100;
    }

    /** Whether there is nothing in the text that a person could see. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(BinaryData::isInvisible);
    }

    private static boolean isStray(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B) || c == 0x7F;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
