/** When somebody said it, on the calendar. */
@NullMarked
package org.hearsay.extractor.times;

import org.jspecify.annotations.NullMarked;
