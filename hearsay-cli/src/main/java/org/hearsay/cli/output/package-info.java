/** The forms in which readings leave the command: what all of them share, and JSON. */
@NullMarked
package org.hearsay.cli.output;

import org.jspecify.annotations.NullMarked;
