package org.hearsay.linker.origins;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;

/** Reads in the words for somebody that an outlet speaks through them: its journalists, and what it publishes. */
final class Writers {

    private static final Set<String> JOURNALISTS = WordList.of(Writers.class, "journalists.txt");
    private static final Set<String> ARTICLES = WordList.of(Writers.class, "articles.txt");
    private static final Set<String> MEDIA = WordList.of(Writers.class, "media.txt");

    private static final Set<String> OF = Set.of("of", "from", "at", "for", "with");
    private static final Set<String> IN = Set.of("in", "on");
    private static final Set<String> BY = Set.of("from", "by", "of");

    private static final Pattern SITE = Pattern.compile(
            "(?:www\\.)?([\\w-]{2,40})\\.(?:com|net|co|org|tv|info)(?:\\.[a-z]{2})?", Pattern.CASE_INSENSITIVE);

    private Writers() {}

    /** An outlet's name, as it is compared: "FOX 13" is "Fox13", and "Upriver.com" is "Upriver". */
    static String key(String outlet) {
        Matcher site = SITE.matcher(outlet.strip());
        String name = (site.matches() ? site.group(1) : outlet).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        (name.startsWith("the ") ? name.substring(4) : name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Whether a name is a site's address. */
    static boolean isSite(String name) {
        return SITE.matcher(name.strip()).matches();
    }

    /** Whose journalist somebody is by a role: "veteran Courier columnist", "a reporter for the Courier". */
    static Optional<String> employer(String role) {
        List<String> words = words(role);
        for (int i = 0; i < words.size(); i++) {
            if (JOURNALISTS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                String before = name(words.subList(0, i));
                boolean isOf = i + 1 < words.size() && OF.contains(words.get(i + 1));
                String name = before.isEmpty() && isOf ? name(words.subList(i + 2, words.size())) : before;
                return name.isEmpty() ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Of whom somebody is by the words around the name, if that is an outlet: "Jon Mard of the Courier", "the Courier's Jon Mard". */
    static Optional<String> companion(String source, Predicate<String> isOutlet) {
        List<String> words = words(source);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = OF.contains(word)
                    ? name(words.subList(i + 1, words.size()))
                    : word.endsWith("'s") ? name(words.subList(0, i + 1)).replaceAll("'s$", "") : "";
            if (!name.isEmpty() && isOutlet.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** In what a report stands: "a story on the website Upriver", "the report in the Upper Courier", "a Courier report". */
    static Optional<String> publication(String document, Predicate<String> isOutlet) {
        List<String> words = words(document);
        for (int i = 0; i < words.size(); i++) {
            if (ARTICLES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                String before = name(words.subList(0, i));
                return isOutlet.test(before)
                        ? Optional.of(before)
                        : after(words.subList(i + 1, words.size()), isOutlet);
            }
        }
        return Optional.empty();
    }

    /** Whether a document is what outlets publish: "a report". */
    static boolean isArticle(String document) {
        return words(document).stream().anyMatch(word -> ARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> after(List<String> words, Predicate<String> isOutlet) {
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = words.subList(i + 1, words.size());
            if (IN.contains(words.get(i)) || BY.contains(words.get(i))) {
                String name = name(rest);
                boolean isSaid = rest.stream().anyMatch(MEDIA::contains)
                        || (rest.size() > 2 && rest.get(0).equalsIgnoreCase("the") && name.indexOf(' ') > 0);
                boolean isOne = isOutlet.test(name) || (IN.contains(words.get(i)) && isSaid);
                return isOne && !name.isEmpty() ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words from the first in capitals to the last, without an article. */
    private static String name(List<String> words) {
        int from = 0;
        while (from < words.size()
                && (!isCapitalized(words.get(from)) || words.get(from).equals("The"))) {
            from++;
        }
        int to = words.size();
        while (to > from && !isCapitalized(words.get(to - 1))) {
            to--;
        }
        return String.join(" ", words.subList(from, to));
    }

    private static boolean isCapitalized(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Split at white space, without marks around them. */
    private static List<String> words(String text) {
        return Arrays.stream(text.replace('\u2019', '\'').split("\\s+", -1))
                .map(word -> word.replaceAll("^[\\p{Punct}\u201c\u201d]+|[\\p{Punct}\u201c\u201d]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
