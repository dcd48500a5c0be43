/** How right the attributions are: gold beside what was predicted, measured. Offsets here are UTF-16, as in all of Java. */
@NullMarked
package org.hearsay.eval.attributions;

import org.jspecify.annotations.NullMarked;
