/** Who the sources of an article are. */
@NullMarked
package org.hearsay.extractor.sources;

import org.jspecify.annotations.NullMarked;
