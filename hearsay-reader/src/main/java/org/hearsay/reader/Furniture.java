package org.hearsay.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What on a page is never its article: navigation, forms, captions, and boxes whose names say that they are something else. */
final class Furniture {

    private static final Set<String> TAGS = new HashSet<>(WordList.lines(Furniture.class, "page-furniture-tags.txt"));
    private static final Set<String> NAMES = new HashSet<>(WordList.lines(Furniture.class, "page-furniture-names.txt"));
    /** The classes of these often are the subjects that a story is filed under ({@code "tag-cookies"}). */
    private static final Set<String> MAIN = Set.of("body", "main", "article");

    /** Blocks that hold sentences, not other blocks. */
    private static final Set<String> OF_WORDS =
            Set.of("p", "li", "dd", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> CAPTIONS = Set.of("caption", "captions");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "form",
            "button",
            "tooltip");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern NAME_JOINT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** An element with more than this share of the page's prose is not believed to be furniture. */
    private static final double TOO_MUCH = 0.4;

    /** The same for names that are marked in the list. */
    private static final double FAR_TOO_MUCH = 0.7;

    private final Map<Element, Integer> prose;
    private final Set<Element> withQuotations;
    private final Set<Element> withPictures;
    private final int all;

    private Furniture(Map<Element, Integer> prose, Document page) {
        this.prose = prose;
        this.withQuotations = around("blockquote", page);
        this.withPictures = around("img", page);
        this.all = prose.getOrDefault(page.body(), 0);
    }

    static Furniture of(Document page) {
        Map<Element, Integer> prose = BlockCollector.collect(
                        page.body(), element -> TAGS.contains(element.normalName()), Set.of())
                .prose();
        return new Furniture(prose, page);
    }

    /** The elements of this name, and those that they lie in. */
    private static Set<Element> around(String name, Document page) {
        Set<Element> around = new HashSet<>();
        for (Element found : page.getElementsByTag(name)) {
            for (Element e = found; e != null && around.add(e); ) {
                e = e.parent();
            }
        }
        return around;
    }

    boolean contains(Element element) {
        if (TAGS.contains(element.normalName())) {
            return true;
        }
        if (MAIN.contains(element.normalName())) {
            return isHidden(element);
        }
        if (isHidden(element)) {
            return true;
        }
        if (isAmongWords(element)) {
            return false;
        }
        int held = prose.getOrDefault(element, 0);
        Set<String> names = names(element);
        if (held <= FAR_TOO_MUCH * all && isAnyListed("!", names)) {
            return true;
        }
        if (held > TOO_MUCH * all) {
            return false;
        }
        return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isAnyListed("", names)
                || (isAnyListed("?", names) && !withQuotations.contains(element));
    }

    private static boolean isAnyListed(String mark, Set<String> names) {
        return names.stream().anyMatch(name -> NAMES.contains(mark + name));
    }

    /** Whether this is no block, but part of a paragraph: without it, a sentence would lack words. */
    private boolean isAmongWords(Element element) {
        if (element.isBlock()) {
            return false;
        }
        Element block = element.parent();
        while (block != null && !block.isBlock()) {
            block = block.parent();
        }
        return block != null && OF_WORDS.contains(block.normalName()) && !isCaption(element);
    }

    /** Whether this stands with a picture and says of itself that it is its caption. */
    private boolean isCaption(Element element) {
        Element parent = element.parent();
        return parent != null
                && withPictures.contains(parent)
                && names(element).stream().anyMatch(CAPTIONS::contains);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** The words in the element's class and id, and its tag. */
    static Set<String> names(Element element) {
        Set<String> names = new HashSet<>(Set.of(element.normalName()));
        for (String said : List.of(element.className(), element.id())) {
            if (!said.isEmpty() && said.length() <= 1_000) {
                for (String name : NAME_JOINT.split(said, -1)) {
                    names.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
