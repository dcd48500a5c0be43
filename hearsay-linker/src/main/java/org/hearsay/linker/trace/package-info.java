/** All that the linker does, in one: {@link org.hearsay.linker.trace.StoryTracer}. */
@NullMarked
package org.hearsay.linker.trace;

import org.jspecify.annotations.NullMarked;
