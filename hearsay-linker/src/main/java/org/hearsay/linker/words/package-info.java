/** A text as the linker compares it: words in one form, where they stand, and how rare they are in news. */
@NullMarked
package org.hearsay.linker.words;

import org.jspecify.annotations.NullMarked;
