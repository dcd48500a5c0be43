/** What is shown of traced stories: as views for pages, and as drawings. */
@NullMarked
package org.hearsay.cli.output.trace;

import org.jspecify.annotations.NullMarked;
