package org.hearsay.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a live blog: elements side by side, each with one time of its own and with prose. Where the page calls
 * itself a live blog (schema.org's {@code LiveBlogPosting}, or words for it in its title or its entries' names), a few are enough;
 * where it does not, nearly all of its prose must be in many of them, since comments are made alike.
 *
 * @param holder the element that the entries are children of
 * @param times what the page shows as each entry's time
 */
record LiveBlog(Element holder, Map<Element, String> times) {

    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?:[01]?\\d|2[0-3])[:.h][0-5]\\d\\b|\\b1?\\d\\s?[ap]\\.?m\\b|\\b\\d{1,2}\\s?(?:m|min|minutes?|h|hrs?|hours?) ago\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TIME = 60;
    private static final Pattern LIVE = Pattern.compile(
            "\\blive\\b(?! (?:music|performance|show|concert|album))|as it happened|minute[ -]by[ -]minute|liveblog|live-blog",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TIME_NAMES = Set.of("time", "timestamp");
    private static final Set<String> OTHERS = Set.of("comment", "reply", "user", "avatar", "teaser", "card", "related");

    private static final int FEW = 2;
    private static final double MUCH = 0.4;
    private static final int MANY = 5;
    private static final double NEARLY_ALL = 0.8;

    /**
     * The live blog on a page, or null where there is none.
     *
     * @param said whether the page says that it is one
     * @param prose the prose in each element that has any, but for what is furniture
     */
    static @Nullable LiveBlog in(Document page, boolean said, Map<Element, Integer> prose) {
        LiveBlog most = null;
        int held = 0;
        for (LiveBlog candidate : candidates(page, prose)) {
            int its = candidate.times.keySet().stream()
                    .mapToInt(entry -> prose.getOrDefault(entry, 0))
                    .sum();
            if (its > held) {
                most = candidate;
                held = its;
            }
        }
        if (most == null) {
            return null;
        }
        int all = prose.getOrDefault(page.body(), 0);
        boolean isOne = (said || most.isNamedLive())
                ? most.times.size() >= FEW && held >= MUCH * all
                : most.times.size() >= MANY && held >= NEARLY_ALL * all && !most.isOfOthers();
        return isOne ? most : null;
    }

    /** Whether the page says of itself that it is one, in its linked data or in microdata. */
    static boolean isDeclared(Document page) {
        return LinkedArticle.hasType(page, "LiveBlogPosting")
                || !page.select("[itemtype$=/LiveBlogPosting]").isEmpty();
    }

    /** Whether a title says so. */
    static boolean isTitle(@Nullable String title) {
        return title != null && LIVE.matcher(title).find();
    }

    private boolean isNamedLive() {
        return LIVE.matcher(holder.className() + " " + holder.id()).find()
                || times.keySet().stream()
                        .allMatch(entry -> LIVE.matcher(entry.className()).find());
    }

    private boolean isOfOthers() {
        return times.keySet().stream()
                .flatMap(entry -> entry.selectStream("[class]"))
                .flatMap(element -> Furniture.names(element).stream())
                .anyMatch(OTHERS::contains);
    }

    /** Each element with children that have one time and prose each, and those. */
    private static List<LiveBlog> candidates(Document page, Map<Element, Integer> prose) {
        List<Element> shown = times(page);
        Map<Element, Integer> timesIn = new HashMap<>();
        for (Element time : shown) {
            for (Element e = time; e != null; e = e.parent()) {
                timesIn.merge(e, 1, Integer::sum);
            }
        }
        Map<Element, Map<Element, String>> entries = new HashMap<>();
        for (Element time : shown) {
            Element entry = time;
            while (entry.parent() != null && timesIn.getOrDefault(entry.parent(), 0) == 1) {
                entry = entry.parent();
            }
            if (entry.parent() != null && prose.getOrDefault(entry, 0) > 0) {
                entries.computeIfAbsent(entry.parent(), holder -> new HashMap<>())
                        .put(entry, text(time));
            }
        }
        List<LiveBlog> candidates = new ArrayList<>();
        entries.forEach((holder, times) -> candidates.add(new LiveBlog(holder, times)));
        return candidates;
    }

    /** The elements that show a time of day, but for those that lie in another. */
    private static List<Element> times(Document page) {
        List<Element> times = new ArrayList<>();
        Set<Element> all = new HashSet<>();
        for (Element element : page.body().select("time, [class*=time], [itemprop=datePublished]")) {
            Element parent = element.parent();
            if (isTime(element) && !isIn(all, parent)) {
                times.add(element);
                all.add(element);
            }
        }
        return times;
    }

    private static boolean isIn(Set<Element> all, @Nullable Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (all.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Element element) {
        boolean isNamed = element.normalName().equals("time")
                || Furniture.names(element).stream().anyMatch(TIME_NAMES::contains)
                || element.attr("itemprop").equals("datePublished");
        String text = isNamed ? text(element) : "";
        return isNamed && text.length() <= LONGEST_TIME && CLOCK.matcher(text).find();
    }

    private static String text(Element time) {
        String shown = time.text().strip();
        return shown.isEmpty() ? time.attr("datetime").strip() : shown;
    }

    /** The entry that an element lies in; null where it lies in none. */
    @Nullable
    Element entryOf(Element element) {
        for (Element e = element; e != null && !e.equals(holder); e = e.parent()) {
            if (times.containsKey(e)) {
                return e;
            }
        }
        return null;
    }
}
