/** Bytes, files and URLs made into {@link org.hearsay.core.Article}s, with their notices, metadata and language. */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
