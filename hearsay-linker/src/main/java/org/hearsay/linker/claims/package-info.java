/** What is claimed in a story, and who carries it: {@link org.hearsay.linker.claims.ClaimFinder}. */
@NullMarked
package org.hearsay.linker.claims;

import org.jspecify.annotations.NullMarked;
