package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's paragraphs on a page, by where prose is dense (the idea of boilerpipe, Kohlschuetter et al., WSDM 2010,
 * and of Readability): blocks that are long or end as sentences do, with few links, speak for the elements around them. From
 * the body of the page down, the way goes into the element that holds most of the prose of the one before, until none does.
 * What remains in there without being prose (lists of links, buttons, captions) is then left out block by block.
 */
final class PageBody {

    /** The share of an element's prose that must lie in one of its children for the way to go on into that child. */
    private static final double MOST = 0.75;

    private static final double MOSTLY_LINKS = 0.6;
    private static final double HARDLY_LINKS = 0.3;

    private PageBody() {}

    /** The paragraphs, with an empty line between them; empty where there is no article. */
    static String of(Document page, @Nullable String title) {
        Furniture furniture = Furniture.of(page);
        Element main = mainElement(
                page.body(),
                BlockCollector.collect(page.body(), furniture::contains).prose());
        List<PageBlock> blocks =
                BlockCollector.collect(main, furniture::contains).blocks();
        return kept(blocks, title).stream().map(PageBlock::text).collect(Collectors.joining("\n\n"));
    }

    private static Element mainElement(Element body, Map<Element, Integer> prose) {
        Element main = body;
        while (true) {
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
    }

    private static List<PageBlock> kept(List<PageBlock> blocks, @Nullable String title) {
        List<PageBlock> kept = new ArrayList<>();
        List<PageBlock> headings = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block.isHeading()) {
                if (!block.text().equalsIgnoreCase(title) && block.linkShare() < MOSTLY_LINKS) {
                    headings.add(block);
                }
            } else if (isPartOfArticle(block)) {
                // A heading stands for what follows it; with nothing to follow it, it is furniture.
                if (!kept.isEmpty()) {
                    kept.addAll(headings);
                }
                headings.clear();
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isPartOfArticle(PageBlock block) {
        if (block.linkShare() > MOSTLY_LINKS) {
            return false;
        }
        return block.isParagraph()
                || block.prose() > 0
                || block.endsAsSentence()
                || (block.isListItem() && block.linkShare() < HARDLY_LINKS);
    }
}
