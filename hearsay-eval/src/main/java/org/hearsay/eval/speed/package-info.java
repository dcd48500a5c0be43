/** How fast: Hearsay's whole process, a peer's on the same articles, and where Hearsay's time goes. */
@NullMarked
package org.hearsay.eval.speed;

import org.jspecify.annotations.NullMarked;
