/** What an article states, sentence by sentence: {@link org.hearsay.extractor.statements.StatementCutter}. */
@NullMarked
package org.hearsay.extractor.statements;

import org.jspecify.annotations.NullMarked;
