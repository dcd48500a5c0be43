/** What weakens a content: hedges and the bounds of quantities. */
@NullMarked
package org.hearsay.extractor.hedges;

import org.jspecify.annotations.NullMarked;
