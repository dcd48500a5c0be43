package org.hearsay.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that a page itself calls the article's body, by schema.org's name for it or by those in {@code page-body-names.txt}. */
final class NamedBody {

    /** The share of the page's prose that an element must hold to be taken at its name. */
    private static final double ENOUGH = 0.25;

    /** How many times the prose of another of such a name: pages with several articles are taken as a whole. */
    private static final int MORE = 2;

    /** The share of the page's prose below which an element holds no article but a teaser. */
    private static final double LITTLE = 0.1;

    private static final Pattern ARTICLE_BODY = Pattern.compile("\\barticleBody\\b");
    private static final List<String> NAMES = WordList.lines(NamedBody.class, "page-body-names.txt");

    private NamedBody() {}

    /**
     * The part of the page under whose heading the article with that title must be: of several articles, one under the other, the one
     * with that heading; or the page's only {@code <main>}, if it has that heading; or else {@code body}.
     *
     * @param prose the prose in each element that has any
     */
    static Element titled(Element body, @Nullable String title, Map<Element, Integer> prose) {
        List<Element> articles = outermost(body.getElementsByTag("article").stream()
                .filter(article -> isMore(article, body, prose))
                .filter(article -> article.selectFirst("h1, h2") != null)
                .toList());
        List<Element> titled =
                articles.stream().filter(article -> isTitled(article, title)).toList();
        if (articles.size() > 1 && titled.size() == 1) {
            return titled.get(0);
        }
        List<Element> mains = body.select("main, [role=main]");
        return mains.size() == 1 && isMore(mains.get(0), body, prose) && isTitled(mains.get(0), title)
                ? mains.get(0)
                : body;
    }

    private static boolean isMore(Element element, Element body, Map<Element, Integer> prose) {
        return prose.getOrDefault(element, 0) > LITTLE * prose.getOrDefault(body, 0);
    }

    private static boolean isTitled(Element element, @Nullable String title) {
        return element.select("h1, h2").stream()
                .anyMatch(heading -> heading.text().strip().equalsIgnoreCase(title));
    }

    /**
     * The element, or {@code body} where there is none, or none that can be believed.
     *
     * @param body where to look: that of the page, or a part of it
     * @param prose the prose in each element that has any
     */
    static Element in(Element body, Map<Element, Integer> prose) {
        List<Element> named = outermost(prose.keySet().stream()
                .filter(NamedBody::isNamed)
                .filter(element -> element.equals(body) || element.parents().contains(body))
                .toList());
        Element most = body;
        int held = 0;
        int next = 0;
        for (Element element : named) {
            int its = prose.getOrDefault(element, 0);
            next = Math.max(next, Math.min(its, held));
            if (its > held) {
                most = element;
                held = its;
            }
        }
        return held >= ENOUGH * prose.getOrDefault(body, 0) && held > MORE * next ? most : body;
    }

    private static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        return elements.stream()
                .filter(element -> element.parents().stream().noneMatch(all::contains))
                .toList();
    }

    private static boolean isNamed(Element element) {
        return ARTICLE_BODY.matcher(element.attr("itemprop")).find()
                || isListed(element.id())
                || element.classNames().stream().anyMatch(NamedBody::isListed);
    }

    private static boolean isListed(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(letters::endsWith);
    }
}
