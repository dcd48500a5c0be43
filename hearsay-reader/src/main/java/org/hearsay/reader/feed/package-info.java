/** Feeds (RSS, Atom, JSON Feed) and sitemaps: what is in them, and what is new since the last time. */
@NullMarked
package org.hearsay.reader.feed;

import org.jspecify.annotations.NullMarked;
