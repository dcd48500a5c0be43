/**
 * Bytes made into {@link org.hearsay.core.Article}s, with what they say of themselves and their language. Start at
 * {@link org.hearsay.reader.ArticleReader}.
 *
 * <p>A location becomes an open input in {@code Inputs} (and {@code FolderWalk}), which tells its form and hands it on: text is
 * decoded ({@code Encoding}) and that is all ({@code Documents}); JSON goes through {@code JsonLines} and {@code JsonArticles}; a web page through
 * {@code HtmlPage} to {@code PageMetadata} and {@code PageBody}; {@code WarcArticles} takes pages out of an archive,
 * {@code FeedArticles} articles out of a feed; {@code PdfText}, {@code WordDocument} and
 * {@code MailMessage} read what press offices send. Whatever it was, {@code Finisher} fills in what the caller
 * knows and has {@code ArticleLanguage} tell the language.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
