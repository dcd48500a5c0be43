package org.hearsay.core;

/** What an article is where it is no plain one, told once and read from its start to its end. */
public enum ArticleKind implements ContractWord {
    /** Written entry by entry while something happens; each entry stands under the time that the page shows for it. */
    LIVE_BLOG
}
