package org.hearsay.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.core.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article. Each field is the first that is there of: the page's linked data ({@link LinkedArticle}),
 * then the places that {@code page-metadata.txt} lists for it, in its order.
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String modified) {

    private static final List<Place> PLACES = WordList.lines(PageMetadata.class, "page-metadata.txt").stream()
            .map(Place::parse)
            .toList();

    /** What stands between a title and the name of the site in {@code <title>}. */
    private static final Pattern TITLE_JOINT = Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022:\u00bb-]+\\s+");

    private static final Pattern BY = Pattern.compile("(?:by|written by|posted by)[\\s:]+", Pattern.CASE_INSENSITIVE);

    /** A place in a page: the elements that the CSS query finds, and which of their attributes, or their text. */
    private record Place(String field, String query, String attribute) {

        static Place parse(String line) {
            String[] parts = line.split("\\s+", 3);
            return new Place(parts[0], parts[2], parts[1]);
        }

        boolean isHeading() {
            return attribute.equals("text()") && query.endsWith("h1");
        }

        Stream<String> allIn(Document page) {
            return page.selectStream(query).limit(20).map(this::in);
        }

        String in(Element element) {
            return attribute.equals("text()") ? element.text() : element.attr(attribute);
        }
    }

    static PageMetadata of(Document page) {
        LinkedArticle linked = LinkedArticle.in(page);
        String publisher = first(page, "publisher", linked.publisher(), PageMetadata::name);
        String title = first(page, "title", linked.headline(), PageMetadata::line);
        String published = first(page, "published", linked.published(), PublishedDate::normalize);
        return new PageMetadata(
                title == null ? null : asShown(withoutSite(title, publisher), page),
                first(page, "byline", linked.authors(), PageMetadata::byline),
                publisher,
                first(page, "url", linked.url(), PageMetadata::webAddress),
                published != null ? published : PageDate.shownOn(page, title),
                first(page, "modified", linked.modified(), PublishedDate::normalize));
    }

    private static Stream<Place> places(String field) {
        return PLACES.stream().filter(place -> place.field.equals(field));
    }

    private static @Nullable String first(
            Document page, String field, @Nullable String linked, UnaryOperator<@Nullable String> clean) {
        Stream<String> said = places(field).flatMap(place -> place.allIn(page));
        return Stream.concat(Stream.ofNullable(linked), said)
                .map(clean)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One line without blanks around it; null where nothing is left, or far more than a line. */
    private static @Nullable String line(@Nullable String said) {
        if (said == null) {
            return null;
        }
        String line = said.replaceAll("\\s+", " ").strip();
        return line.isEmpty() || line.length() > 1_000 ? null : line;
    }

    /** A line that is no address. */
    private static @Nullable String name(@Nullable String said) {
        String line = line(said);
        return line == null || webAddress(line) != null ? null : line;
    }

    private static @Nullable String byline(@Nullable String said) {
        String line = name(said);
        if (line == null || line.length() > 300) {
            return null;
        }
        Matcher by = BY.matcher(line);
        return line(PublishedDate.cutFrom(by.lookingAt() ? line.substring(by.end()) : line));
    }

    private static @Nullable String webAddress(@Nullable String said) {
        String line = line(said);
        if (line == null || line.indexOf(' ') >= 0) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? line : null;
    }

    /**
     * The title as a heading of the page has it, where what the page says elsewhere only puts a name before or after that.
     * (A site's name may be a heading too, but it is not longer than the rest.)
     */
    private static String asShown(String title, Document page) {
        return page.selectStream("h1, h2")
                .limit(20)
                .map(heading -> line(heading.text()))
                .filter(Objects::nonNull)
                .filter(shown -> title.startsWith(shown) || title.endsWith(shown))
                .filter(shown -> shown.length() > title.length() / 2)
                .findFirst()
                .orElseGet(() -> headline(title, page));
    }

    /** The first heading of the page that is a wording of a title that the page says of itself: what is shown is what readers know. */
    private static String headline(String title, Document page) {
        List<Set<String>> said = Stream.concat(
                        Stream.of(title),
                        places("title").filter(place -> !place.isHeading()).flatMap(place -> place.allIn(page)))
                .map(PageMetadata::words)
                .toList();
        return page.selectStream("h1")
                .limit(5)
                .map(heading -> line(heading.text()))
                .filter(Objects::nonNull)
                .filter(shown -> said.stream().anyMatch(other -> isWordingOf(words(shown), other)))
                .findFirst()
                .orElse(title);
    }

    private static boolean isWordingOf(Set<String> shown, Set<String> said) {
        long shared = shown.stream().filter(said::contains).count();
        return shown.size() > 2 && 2 * shared >= Math.min(shown.size(), said.size()) && shared > 2;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** The title without the publisher's name, where it ends with that. */
    private static String withoutSite(String title, @Nullable String publisher) {
        if (publisher == null) {
            return title;
        }
        Matcher joint = TITLE_JOINT.matcher(title);
        int start = -1;
        int end = -1;
        while (joint.find()) {
            start = joint.start();
            end = joint.end();
        }
        return start > 0 && title.substring(end).equalsIgnoreCase(publisher) ? title.substring(0, start) : title;
    }
}
