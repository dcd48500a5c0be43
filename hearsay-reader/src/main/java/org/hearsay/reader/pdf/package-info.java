/** PDF documents: the paragraphs in what is only letters at places on pages. Start at {@link org.hearsay.reader.pdf.PdfText}. */
@NullMarked
package org.hearsay.reader.pdf;

import org.jspecify.annotations.NullMarked;
