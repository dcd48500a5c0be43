/** Whose word stands behind a claim, and how many of them are independent: {@link org.hearsay.linker.origins.OriginFinder}. */
@NullMarked
package org.hearsay.linker.origins;

import org.jspecify.annotations.NullMarked;
