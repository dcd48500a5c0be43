package org.hearsay.linker.words;

/**
 * A word or number of a text.
 *
 * @param start where it starts, in UTF-16 offsets into the text
 * @param end where it ends
 * @param form its letters as they are compared: small, with straight apostrophes, without a possessive {@code 's}
 * @param quoted whether it stands in quotation marks
 */
public record Word(int start, int end, String form, boolean quoted) {}
