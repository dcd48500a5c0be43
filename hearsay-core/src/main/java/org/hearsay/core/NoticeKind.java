package org.hearsay.core;

/** What a stretch of an article that is not news is for. */
public enum NoticeKind implements ContractWord {
    /** Asks the reader for money or support. */
    APPEAL,
    /** Offers a subscription, a newsletter, an account. */
    SUBSCRIPTION,
    /** Speaks of cookies, consent or privacy. */
    COOKIES,
    /** Points at other articles. */
    READ_MORE,
    /** Says who may copy the text and how. */
    LICENCE,
    /** Says who took the picture or helped with the text. */
    CREDIT,
    OTHER
}
