/**
 * The words of Hearsay as records and enums: an {@link org.hearsay.core.Article}, the
 * {@link org.hearsay.core.Attribution}s in it, their {@link org.hearsay.core.Source}s and the chains between them, held
 * together by a {@link org.hearsay.core.Reading}, with {@link org.hearsay.core.ReadingJson} as their outward form.
 *
 * <p>All types here are immutable and safe to share between threads. Lists are copied on the way in and cannot be changed.
 * Offsets are UTF-16 {@code char} offsets into {@link org.hearsay.core.Article#text()}, as {@link java.lang.String} counts;
 * only the outward JSON counts Unicode code points, and {@link org.hearsay.core.CodePointOffsets} is the one place where
 * the two meet. A value that is not known is {@code null} (never an empty string, never a guess).
 */
@NullMarked
package org.hearsay.core;

import org.jspecify.annotations.NullMarked;
