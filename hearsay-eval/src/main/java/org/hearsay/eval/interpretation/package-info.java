/** How right sources, stances, chains and times are, against labels made by {@code docs/labelling.md}. */
@NullMarked
package org.hearsay.eval.interpretation;

import org.jspecify.annotations.NullMarked;
