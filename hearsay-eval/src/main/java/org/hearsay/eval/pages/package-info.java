/** How much of the article on a page is read, and how little else. */
@NullMarked
package org.hearsay.eval.pages;

import org.jspecify.annotations.NullMarked;
