package org.hearsay.linker.origins;

/**
 * Two that became one.
 *
 * @param because why, for a person
 * @param one what the first is called in corrections
 * @param other what the second is called there: {@code {"different": [one, other]}} undoes it
 */
public record Merge(String because, String one, String other) {}
