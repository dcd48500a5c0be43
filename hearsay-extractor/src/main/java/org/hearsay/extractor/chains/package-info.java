/** Through whom an article has what it reports. */
@NullMarked
package org.hearsay.extractor.chains;

import org.jspecify.annotations.NullMarked;
