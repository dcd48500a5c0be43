/** How right copies are: articles that were edited in known ways, and how many of them are found. */
@NullMarked
package org.hearsay.eval.copies;

import org.jspecify.annotations.NullMarked;
