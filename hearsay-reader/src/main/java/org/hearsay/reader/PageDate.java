package org.hearsay.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.WordList;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The date that a page shows with its article's headline, for pages that tell it to readers alone. */
final class PageDate {

    /** How many blocks after the headline may come before the date. */
    private static final int NEAR = 20;

    /** The longest line that is looked at, in chars: a sentence of the article with a date in it is longer. */
    private static final int LONGEST = 120;

    /** The prose, in chars, after which the article has begun. */
    private static final int BEGUN = 300;

    private PageDate() {}

    /** The day, in ISO 8601; null where none is shown. */
    static @Nullable String shownOn(Document page, @Nullable String title) {
        Set<String> tags = Set.copyOf(WordList.lines(PageDate.class, "page-furniture-tags.txt"));
        List<PageBlock> blocks = BlockCollector.collect(
                        page.body(), element -> tags.contains(element.normalName()), Set.of())
                .blocks();
        int headline = headline(blocks, title);
        int prose = 0;
        for (int i = headline + 1;
                i < Math.min(blocks.size(), headline + 1 + NEAR) && headline >= 0 && prose < BEGUN;
                i++) {
            PageBlock block = blocks.get(i);
            String day = block.text().length() <= LONGEST && !tellsOfChange(block)
                    ? PublishedDate.normalize(block.text())
                    : null;
            if (day != null) {
                return day;
            }
            prose += block.prose();
        }
        return null;
    }

    private static int headline(List<PageBlock> blocks, @Nullable String title) {
        int top = -1;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.isHeading() && block.text().equalsIgnoreCase(title)) {
                return i;
            }
            if (top < 0 && block.isTopHeading()) {
                top = i;
            }
        }
        return top;
    }

    private static boolean tellsOfChange(PageBlock block) {
        String text = block.text().toLowerCase(Locale.ROOT);
        return (text.contains("updated") || text.contains("modified") || text.contains("correct"))
                && !text.contains("published")
                && !text.contains("posted");
    }
}
