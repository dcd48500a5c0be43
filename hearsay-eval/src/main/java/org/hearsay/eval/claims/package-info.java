/** Scores claims and origins against labels in the form of {@code docs/labelling-claims.md}. */
@NullMarked
package org.hearsay.eval.claims;

import org.jspecify.annotations.NullMarked;
