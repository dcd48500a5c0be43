/** Readings as one web page that needs nothing else. */
@NullMarked
package org.hearsay.cli.output.html;

import org.jspecify.annotations.NullMarked;
