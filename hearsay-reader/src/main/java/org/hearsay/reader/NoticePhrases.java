package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code notice-phrases.txt}, which says what each kind of line in it means. */
final class NoticePhrases {

    private static final Pattern NAME = Pattern.compile("<([a-z]+)>");

    /** What a phrase speaks for (null: for no kind of its own), and with how many points. */
    private record Phrase(@Nullable NoticeKind kind, int points, Pattern pattern) {}

    /** The points of all phrases of a kind, and those of the one that has most. */
    record Evidence(int points, int strongest) {

        static final Evidence NONE = new Evidence(0, 0);

        Evidence and(Evidence other) {
            return new Evidence(points + other.points, Math.max(strongest, other.strongest));
        }
    }

    private final Map<String, List<Phrase>> byUse = new HashMap<>();

    private final List<String> cues = new ArrayList<>();

    private NoticePhrases() {}

    static NoticePhrases read(String fileName) {
        NoticePhrases phrases = new NoticePhrases();
        Map<String, String> named = new HashMap<>();
        for (String line : WordList.lines(NoticePhrases.class, fileName)) {
            String[] parts = line.split("\\s+", 3);
            String regex = NAME.matcher(parts[2]).replaceAll(m -> Matcher.quoteReplacement(named(m.group(1), named)));
            if (parts[0].equals("let")) {
                named.put(parts[1], regex);
            } else if (parts[0].equals("cue")) {
                phrases.cues.addAll(Arrays.asList(parts[2].split("\\|")));
            } else {
                phrases.add(parts[0], parts[1], Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
            }
        }
        return phrases;
    }

    private static String named(String name, Map<String, String> named) {
        String regex = named.get(name);
        if (regex == null) {
            throw new IllegalStateException("a phrase uses <" + name + "> before it is defined");
        }
        return regex;
    }

    private void add(String what, String how, Pattern pattern) {
        boolean hasPoints = Character.isDigit(how.charAt(0));
        boolean isKind = !what.equals("address") && !what.equals("news");
        NoticeKind kind = isKind ? NoticeKind.valueOf(what.toUpperCase(Locale.ROOT)) : null;
        String use = !hasPoints ? how : isKind ? "points" : what;
        byUse.computeIfAbsent(use, u -> new ArrayList<>())
                .add(new Phrase(kind, hasPoints ? Integer.parseInt(how) : 0, pattern));
    }

    /** The kind of notice that a paragraph of this shape is, whatever stands around it; null if it has no such shape. */
    @Nullable
    NoticeKind line(String paragraph) {
        return whole("line", paragraph);
    }

    /** The kind of notice that this paragraph may open, or null. */
    @Nullable
    NoticeKind opens(String paragraph) {
        return whole("open", paragraph);
    }

    /** Whether these are a button's words. */
    boolean isButton(String paragraph) {
        return whole("shut", paragraph) != null;
    }

    private @Nullable NoticeKind whole(String use, String paragraph) {
        for (Phrase phrase : uses(use)) {
            if (phrase.pattern.matcher(paragraph).matches()) {
                return phrase.kind;
            }
        }
        return null;
    }

    /** Where the notice starts that this ends with, and its kind; null if there is none. */
    Map.@Nullable Entry<Integer, NoticeKind> tail(String ending) {
        for (Phrase phrase : uses("tail")) {
            Matcher found = phrase.pattern.matcher(ending);
            while (found.find()) {
                if (found.end() == ending.length() && phrase.kind != null) {
                    return Map.entry(found.start(), phrase.kind);
                }
            }
        }
        return null;
    }

    /** What the phrases in it speak for, of each of these kinds that any speaks for. */
    Map<NoticeKind, Evidence> evidence(String unquoted, Set<NoticeKind> kinds) {
        Map<NoticeKind, Evidence> evidence = new EnumMap<>(NoticeKind.class);
        String lower = unquoted.toLowerCase(Locale.ROOT);
        if (cues.stream().noneMatch(lower::contains)) {
            return evidence;
        }
        for (Phrase phrase : uses("points")) {
            if (phrase.kind != null
                    && kinds.contains(phrase.kind)
                    && phrase.pattern.matcher(unquoted).find()) {
                evidence.merge(phrase.kind, new Evidence(phrase.points, phrase.points), Evidence::and);
            }
        }
        return evidence;
    }

    /** How many points it has for speaking to the reader, or of the publisher as "we". */
    int address(String unquoted) {
        return sum("address", unquoted);
    }

    /** How many points it has against being a notice. */
    int news(String unquoted) {
        return sum("news", unquoted);
    }

    private int sum(String use, String unquoted) {
        return uses(use).stream()
                .filter(phrase -> phrase.pattern.matcher(unquoted).find())
                .mapToInt(Phrase::points)
                .sum();
    }

    private List<Phrase> uses(String use) {
        return byUse.getOrDefault(use, List.of());
    }
}
