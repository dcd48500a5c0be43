/** Who says what of a sentence: {@link org.hearsay.linker.check.SentenceChecker}. */
@NullMarked
package org.hearsay.linker.check;

import org.jspecify.annotations.NullMarked;
