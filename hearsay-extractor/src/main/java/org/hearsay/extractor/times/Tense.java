package org.hearsay.extractor.times;

/** Where to look for a day or month that comes again and again. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
