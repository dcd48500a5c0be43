/** What the linker finds, in the form that other programs see. */
@NullMarked
package org.hearsay.linker.json;

import org.jspecify.annotations.NullMarked;
