package org.hearsay.reader;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page of many articles (a front page, a section, a blog's newest posts) from a page of one: most of its prose stands under
 * headings each of which is a link to another page of the same site. A page that says of itself that it is an article is
 * believed.
 */
final class ManyArticles {

    private static final int MANY = 5;

    /** As many are enough where each lies in an {@code <article>} of its own. */
    private static final int SEVERAL = 3;

    private static final double MOST = 0.7;
    private static final double MOSTLY_LINKS = 0.6;

    private ManyArticles() {}

    /**
     * How many articles the page shows or announces; 1 where it is the page of one.
     *
     * @param blocks those in the page's main part, its headings among them
     * @param isPart whether a block that is no heading is part of the text
     */
    static int on(Document page, @Nullable String url, List<PageBlock> blocks, Predicate<PageBlock> isPart) {
        if (saysThatItIsOne(page)) {
            return 1;
        }
        Set<String> targets = new HashSet<>();
        Set<Element> articles = new HashSet<>();
        int before = 0;
        int under = 0;
        for (PageBlock block : blocks) {
            String target = block.isHeading() ? target(block, url) : null;
            if (target != null) {
                targets.add(target);
                articles.add(block.element().closest("article"));
            } else if (!block.isHeading() && isPart.test(block)) {
                before += targets.isEmpty() ? block.prose() : 0;
                under += targets.isEmpty() ? 0 : block.prose();
            }
        }
        articles.remove(null);
        boolean enough = targets.size() >= MANY || (targets.size() >= SEVERAL && articles.size() == targets.size());
        return enough && under >= MOST * (before + under) ? targets.size() : 1;
    }

    private static boolean saysThatItIsOne(Document page) {
        return !page.select("meta[property=og:type][content=article], meta[name=og:type][content=article],"
                                + " meta[property=article:published_time]")
                        .isEmpty()
                || LinkedArticle.isOne(page);
    }

    /** Where a heading leads: another page of the same site; null where it leads nowhere, or elsewhere. */
    private static @Nullable String target(PageBlock heading, @Nullable String url) {
        if (heading.linkShare() < MOSTLY_LINKS) {
            return null;
        }
        Element link = heading.element().closest("a[href]");
        link = link == null ? heading.element().selectFirst("a[href]") : link;
        if (link == null) {
            return null;
        }
        try {
            URI page = URI.create(url == null ? "" : url);
            URI target = page.resolve(URI.create(link.attr("href").strip()));
            boolean elsewhere = page.getHost() != null
                    && target.getHost() != null
                    && !page.getHost().equalsIgnoreCase(target.getHost());
            boolean here = target.getPath() == null
                    || target.getPath().isEmpty()
                    || target.getPath().equals(page.getPath());
            boolean unknown = page.getHost() == null && target.getHost() != null;
            return elsewhere || here || unknown ? null : target.getPath() + "?" + target.getQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
