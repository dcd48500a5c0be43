package org.hearsay.core;

/**
 * A stretch of an article that is not news. It stays in the text, so that offsets hold, and nothing in it is read as
 * anybody's word.
 *
 * @param span where it is, in UTF-16 offsets into the article's text
 * @param kind what it is for
 */
public record Notice(Span span, NoticeKind kind) {}
