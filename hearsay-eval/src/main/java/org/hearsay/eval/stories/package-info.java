/** How right stories are: articles with the story that people put them in, and B-cubed. */
@NullMarked
package org.hearsay.eval.stories;

import org.jspecify.annotations.NullMarked;
