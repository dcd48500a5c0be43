package org.hearsay.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's paragraphs on a page, by where prose is dense (the idea of boilerpipe, Kohlschuetter et al., WSDM 2010,
 * and of Readability): blocks that are long or end as sentences do, with few links, speak for the elements around them. From
 * the body of the page down, or from the element that is called the article's body ({@link NamedBody}), the way goes into the
 * element that holds most of the prose of the one before, until there is none, or until one holds paragraphs of its own.
 * What remains in there without being prose (lists of links, buttons, captions) is then left out block by block, and so are the
 * paragraphs that {@link NoticeFinder} knows for the page's own.
 */
final class PageBody {

    /** The share of an element's prose that must lie in one of its children for the way to go on into that child. */
    private static final double MOST = 0.75;

    /** The share of an element's prose in paragraphs of its own from which on it is the one that holds the article. */
    private static final double OWN = 0.1;

    /** The share of the prose in an element's words outside paragraphs that shows that they are paragraphs, whatever they lack. */
    private static final double LOOSE = 0.3;

    private static final double MOSTLY_LINKS = 0.6;
    private static final double HARDLY_LINKS = 0.3;

    /** Notices that belong to the page; the others (appeals, credits, licences) are the publisher's word under the article. */
    private static final Set<NoticeKind> OF_THE_PAGE =
            EnumSet.of(NoticeKind.SUBSCRIPTION, NoticeKind.COOKIES, NoticeKind.READ_MORE, NoticeKind.OTHER);

    private static final String BETWEEN = "\n\n";

    private final Document page;
    private final boolean saysItIsLive;
    private final @Nullable LiveBlog liveBlog;
    private final Element main;
    private final List<PageBlock> blocks;
    private final boolean isLoose;

    private PageBody(Document page, @Nullable String title) {
        this.page = page;
        Furniture furniture = Furniture.of(page);
        Set<Element> cells = DataTables.cells(page.body());
        BlockCollector.Found whole = BlockCollector.collect(page.body(), furniture::contains, cells);
        saysItIsLive = LiveBlog.isDeclared(page);
        liveBlog = LiveBlog.in(page, saysItIsLive || LiveBlog.isTitle(title), whole.prose());
        Element titled = NamedBody.titled(page.body(), title, whole.prose());
        Element most = mainElement(NamedBody.in(titled, whole.prose()), whole);
        main = liveBlog == null
                        || most.equals(liveBlog.holder())
                        || most.stream().anyMatch(liveBlog.holder()::equals)
                ? most
                : liveBlog.holder();
        blocks = BlockCollector.collect(main, furniture::contains, cells).blocks();
        isLoose = prose(blocks.stream()
                        .filter(block -> block.element().equals(main))
                        .toList())
                > LOOSE * prose(blocks);
    }

    /** What of a page is its article. */
    static PageBody of(Document page, @Nullable String title) {
        return new PageBody(page, title);
    }

    /** Whether it is a live blog, whose entries stand each under the time that is shown for it. */
    boolean isLiveBlog() {
        return liveBlog != null || saysItIsLive;
    }

    /** How many articles the page shows or announces. */
    int articles(@Nullable String url) {
        return isLiveBlog() ? 1 : ManyArticles.on(page, url, blocks, this::isPartOfArticle);
    }

    /** The paragraphs, with an empty line between them; empty where there is no article. */
    String text(@Nullable String title) {
        return text(withTimes(withoutThePagesOwn(kept(title))));
    }

    /** The blocks of a live blog with the time of an entry before its first. */
    private List<PageBlock> withTimes(List<PageBlock> kept) {
        if (liveBlog == null) {
            return kept;
        }
        List<PageBlock> all = new ArrayList<>();
        Element last = null;
        for (PageBlock block : kept) {
            Element entry = liveBlog.entryOf(block.element());
            String time = entry == null || entry.equals(last)
                    ? null
                    : liveBlog.times().get(entry);
            if (time != null && !block.text().startsWith(time)) {
                all.add(new PageBlock(time, 0, block.element(), false));
            }
            last = entry;
            all.add(block);
        }
        return all;
    }

    private static Element mainElement(Element from, BlockCollector.Found found) {
        Map<Element, Integer> prose = found.prose();
        Map<Element, Integer> own = found.ownProse();
        Element main = from;
        while (own.getOrDefault(main, 0) <= OWN * prose.getOrDefault(main, 0)) {
            Element densest = null;
            for (Element child = main.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (densest == null || prose.getOrDefault(child, 0) > prose.getOrDefault(densest, 0)) {
                    densest = child;
                }
            }
            if (densest == null || prose.getOrDefault(densest, 0) <= MOST * prose.getOrDefault(main, 0)) {
                return main;
            }
            main = densest;
        }
        return main;
    }

    private List<PageBlock> kept(@Nullable String title) {
        List<PageBlock> kept = new ArrayList<>();
        List<PageBlock> headings = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block.isHeading()) {
                if (!block.text().equalsIgnoreCase(title) && block.linkShare() < MOSTLY_LINKS) {
                    headings.add(block);
                }
            } else if (isPartOfArticle(block)) {
                // A heading stands for what follows it; with nothing to follow it, it is furniture.
                kept.addAll(kept.isEmpty() ? headingOf(block, headings) : headings);
                headings.clear();
                kept.add(block);
            }
        }
        return kept;
    }

    /** Of the headings before the first paragraph, most are the page's; the last may be the paragraph's own, if it is beside it. */
    private static List<PageBlock> headingOf(PageBlock first, List<PageBlock> headings) {
        if (headings.isEmpty()) {
            return headings;
        }
        PageBlock last = headings.get(headings.size() - 1);
        boolean isBeside =
                Objects.equals(last.element().parent(), first.element().parent());
        return isBeside && !last.isTopHeading() ? List.of(last) : List.of();
    }

    private boolean isPartOfArticle(PageBlock block) {
        if (block.isQuoted() || block.isAddress()) {
            return true;
        }
        if (block.linkShare() > MOSTLY_LINKS) {
            return false;
        }
        return block.isParagraph()
                || block.prose() > 0
                || block.endsAsSentence()
                || block.isRow()
                || (isLoose && block.element().equals(main))
                || (block.isListItem() && block.linkShare() < HARDLY_LINKS);
    }

    private static List<PageBlock> withoutThePagesOwn(List<PageBlock> blocks) {
        List<Span> notices = NoticeFinder.create()
                .find(Article.builder("page", text(blocks)).build())
                .stream()
                .filter(notice -> OF_THE_PAGE.contains(notice.kind()))
                .map(Notice::span)
                .toList();
        List<PageBlock> kept = new ArrayList<>();
        int start = 0;
        for (PageBlock block : blocks) {
            Span span = new Span(start, start + block.text().length());
            if (notices.stream().noneMatch(notice -> notice.contains(span))) {
                kept.add(block);
            }
            start = span.end() + BETWEEN.length();
        }
        return kept;
    }

    private static int prose(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(PageBlock::prose).sum();
    }

    private static String text(List<PageBlock> blocks) {
        return blocks.stream().map(PageBlock::text).collect(Collectors.joining(BETWEEN));
    }
}
