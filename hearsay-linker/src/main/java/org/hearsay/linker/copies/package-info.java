/** Which article is another's copy, in whole or in part: {@link org.hearsay.linker.copies.CopyFinder}. */
@NullMarked
package org.hearsay.linker.copies;

import org.jspecify.annotations.NullMarked;
