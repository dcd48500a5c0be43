package org.hearsay.linker.copies;

import org.hearsay.core.Span;

/**
 * A stretch of an article that stands in another too, word for word or nearly so.
 *
 * @param inOriginal where it is in the original's text, in UTF-16 offsets
 * @param inCopy where it is in the copy's
 * @param words how many words are the same
 */
public record Passage(Span inOriginal, Span inCopy, int words) {}
