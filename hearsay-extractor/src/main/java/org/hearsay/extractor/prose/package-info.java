/** A text as people read it: tokens, sentences, paragraphs and quotations. What the stages after the tagger look at. */
@NullMarked
package org.hearsay.extractor.prose;

import org.jspecify.annotations.NullMarked;
