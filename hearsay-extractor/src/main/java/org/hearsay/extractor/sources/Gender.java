package org.hearsay.extractor.sources;

/** What he and she tell apart. */
enum Gender {
    FEMALE,
    MALE
}
