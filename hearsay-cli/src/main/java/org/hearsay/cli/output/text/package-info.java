/** Readings for a person at a terminal. */
@NullMarked
package org.hearsay.cli.output.text;

import org.jspecify.annotations.NullMarked;
