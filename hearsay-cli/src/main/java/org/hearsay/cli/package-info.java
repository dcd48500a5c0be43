/** The {@code hearsay} command. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
