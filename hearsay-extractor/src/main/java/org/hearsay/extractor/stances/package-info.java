/** What a source does with a content, and which other attribution it answers. */
@NullMarked
package org.hearsay.extractor.stances;

import org.jspecify.annotations.NullMarked;
