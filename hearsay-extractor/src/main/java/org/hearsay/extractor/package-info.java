/** Articles made into {@link org.hearsay.core.Reading}s: attributions, sources, stances and chains. */
@NullMarked
package org.hearsay.extractor;

import org.jspecify.annotations.NullMarked;
