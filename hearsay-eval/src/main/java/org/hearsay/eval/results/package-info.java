/** The figures that stand: {@code docs/results.json} for programs, {@code docs/results.md} for people, and what moved. */
@NullMarked
package org.hearsay.eval.results;

import org.jspecify.annotations.NullMarked;
