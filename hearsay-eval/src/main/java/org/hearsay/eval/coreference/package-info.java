/** Measures on GUM (Zeldes 2017) whom the subjects of speech verbs stand for. */
@NullMarked
package org.hearsay.eval.coreference;

import org.jspecify.annotations.NullMarked;
