/** Which articles are about one event: {@link org.hearsay.linker.stories.StoryFinder}. */
@NullMarked
package org.hearsay.linker.stories;

import org.jspecify.annotations.NullMarked;
