/** Accuracy and speed against public data and peers; never shipped. */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
