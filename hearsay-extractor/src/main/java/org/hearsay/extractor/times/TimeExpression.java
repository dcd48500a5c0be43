package org.hearsay.extractor.times;

import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that say when.
 *
 * @param span where they are, in UTF-16 offsets, without a preposition before them: {@code "last week"}
 * @param value the same in EDTF (ISO 8601-2): a day, {@code "2019-01-28"}, also where the text gives the time of day; a month,
 *     a season ({@code "2016-21"} is spring), a year, a decade ({@code "201X"}); a week or weekend as an interval,
 *     {@code "2019-01-21/2019-01-27"}; null where it cannot be worked out
 */
public record TimeExpression(Span span, @Nullable String value) {}
