/** WARC archives (ISO 28500): the responses in one, whatever has befallen it, and a folder where what was fetched is kept. */
@NullMarked
package org.hearsay.reader.warc;

import org.jspecify.annotations.NullMarked;
