/** How articles stand to sentences: pairs that people labelled, learning from them and scoring. */
@NullMarked
package org.hearsay.eval.stances;

import org.jspecify.annotations.NullMarked;
