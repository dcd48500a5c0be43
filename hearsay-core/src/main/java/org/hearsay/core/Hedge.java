package org.hearsay.core;

/**
 * Words that weaken a content.
 *
 * @param span where they are, in UTF-16 offsets into the article's text
 * @param kind in what way they weaken it
 */
public record Hedge(Span span, HedgeKind kind) {}
