package org.hearsay.core;

/** What sort of speaker a source is. */
public enum SourceKind implements ContractWord {
    PERSON,
    ORGANIZATION,
    GOVERNMENT,
    MILITARY,
    COURT,
    NEWS_AGENCY,
    NEWS_OUTLET,
    STATE_MEDIA,
    /** A paper, a filing, a statement, a book: words whose author is not the point. */
    DOCUMENT,
    POLL,
    /** People who share a description: "some observers", "three sources". */
    GROUP
}
