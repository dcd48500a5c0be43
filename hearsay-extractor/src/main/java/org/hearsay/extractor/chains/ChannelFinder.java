package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.HopKind;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Adjuncts.Place;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Finds the media through which one article's attributions come. */
final class ChannelFinder {

    private static final Set<String> TELLING = WordList.of(ChannelFinder.class, "telling.txt");
    private static final Set<String> NOT_HEARERS = WordList.of(ChannelFinder.class, "not-hearers.txt");
    private static final Set<String> CARRYING = WordList.of(ChannelFinder.class, "carrying.txt");
    private static final Set<String> HOLDING = WordList.of(ChannelFinder.class, "holding.txt");
    private static final Set<String> TALKING = WordList.of(ChannelFinder.class, "talking.txt");
    private static final Set<String> OCCASIONS = WordList.of(Adjuncts.class, "occasions.txt");
    private static final Set<String> AIRED = WordList.of(ChannelFinder.class, "aired.txt");
    private static final Set<String> ISSUES = WordList.of(ChannelFinder.class, "issues.txt");
    private static final Set<String> PARTS = WordList.of(ChannelFinder.class, "parts.txt");
    private static final Set<String> TOPICS = WordList.of(ChannelFinder.class, "topics.txt");
    private static final Set<String> QUOTES = Set.of("quoted", "quotes", "quoting");
    private static final Set<String> WRITING = Set.of("wrote", "writes", "writing");
    private static final Set<String> NO_NAMES = WordList.of(ChannelFinder.class, "no-names.txt");
    private static final Set<String> REPORTS = Set.of("reported", "reports");
    private static final Set<String> IN = Set.of("in", "during", "on", "at", "as");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");
    private static final int NEAR = 8;
    private static final int LONGEST_NAME = 6;

    private final Prose prose;
    private final Publisher publisher;
    private final List<Medium> media;
    /** For each token the place in the list of the medium that it is in, or -1. */
    private final int[] mediumAt;
    /** For each medium the one that it stands for: the last one of its name that was named before, or itself. */
    private final List<Medium> named = new ArrayList<>();

    ChannelFinder(Prose prose, @Nullable String publisher) {
        this.prose = prose;
        this.publisher = new Publisher(publisher);
        media = new MediumFinder(prose).all();
        mediumAt = new int[prose.size()];
        Arrays.fill(mediumAt, -1);
        for (int i = 0; i < media.size(); i++) {
            Arrays.fill(mediumAt, media.get(i).first(), media.get(i).end(), i);
        }
        nameAll();
    }

    private void nameAll() {
        Map<String, Medium> byEnding = new HashMap<>();
        Medium last = null;
        for (Medium medium : media) {
            Medium meant = medium;
            if (medium.name() != null) {
                byEnding.put(lastWord(medium.name()), medium);
                last = medium;
            } else if (medium.end() == medium.first() + 1 && isDefinite(medium.first() - 1)) {
                String word = prose.token(medium.first()).text();
                Medium before = Character.isUpperCase(word.charAt(0)) ? byEnding.get(word) : last;
                meant = before == null ? medium : before;
            }
            named.add(meant);
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isDefinite(int i) {
        return word(i).equals("the") || word(i).equals("that");
    }

    /** The links of the media through which that attribution comes, the outermost first. */
    List<Link> channels(Attribution a, List<Adjunct> around) {
        Map<Medium, Link> carriers = new LinkedHashMap<>();
        Map<Medium, Link> channels = new LinkedHashMap<>();
        for (Adjunct adjunct : around) {
            int at = mediumAt[adjunct.number()];
            if (at >= 0 && isOfClause(adjunct) && isForeign(at) && isAnother(at, a)) {
                int from = saysSo(media.get(at), adjunct.place());
                if (from >= 0) {
                    (isCarried(from) ? carriers : channels).putIfAbsent(named.get(at), link(from, at));
                }
            }
        }
        for (int at : inSource(a)) {
            int from = before(media.get(at).first());
            if (isForeign(at) && word(from).equals("by") && HOLDING.contains(word(from - 1))) {
                carriers.putIfAbsent(named.get(at), link(from - 1, at));
            }
        }
        carriers.forEach(channels::remove);
        List<Link> links = new ArrayList<>(carriers.values());
        links.addAll(channels.values());
        return links.isEmpty() ? byTheVerb(a) : links;
    }

    /** Whatever is not known as a medium and yet does what only media do: "Harbour Sports quoted", "wrote for Harbour Consult". */
    private List<Link> byTheVerb(Attribution a) {
        for (Span span : a.cue().spans()) {
            int verb = prose.firstAfter(span.start());
            if (QUOTES.contains(word(verb)) && endsWith(a, "saying")) {
                return carrier(a, verb, nameStart(verb), verb);
            }
            if (WRITING.contains(word(verb))) {
                int at = afterSource(a, prose.firstAfter(span.end()));
                return word(at).equals("for") ? carrier(a, at, at + 1, nameEnd(at + 1)) : List.of();
            }
        }
        return List.of();
    }

    private boolean endsWith(Attribution a, String word) {
        Span last = a.cue().spans().get(a.cue().spans().size() - 1);
        return word(prose.firstAfter(last.end() - 1)).equals(word);
    }

    private List<Link> carrier(Attribution a, int cue, int first, int end) {
        if (first >= end) {
            return List.of();
        }
        Span name = new Span(prose.token(first).start(), prose.token(end - 1).end());
        boolean isOwn = a.source().spans().stream().anyMatch(name::overlaps);
        return isOwn || publisher.isCalled(name.in(prose.text()))
                ? List.of()
                : List.of(new Link(
                        -1,
                        List.of(name),
                        HopKind.CHANNEL,
                        List.of(prose.token(cue).span())));
    }

    private int afterSource(Attribution a, int at) {
        for (Span span : a.source().spans()) {
            if (prose.firstAfter(span.start()) == at) {
                return prose.firstAfter(span.end());
            }
        }
        return at;
    }

    private int nameStart(int end) {
        int first = end;
        while (first > 0 && first > end - LONGEST_NAME && isInName(first - 1)) {
            first--;
        }
        return first;
    }

    private int nameEnd(int first) {
        int end = first;
        while (end < prose.size() && end < first + LONGEST_NAME && isInName(end)) {
            end++;
        }
        return end;
    }

    private boolean isInName(int i) {
        return prose.token(i).isCapitalized() && !NO_NAMES.contains(word(i));
    }

    private static boolean isOfClause(Adjunct adjunct) {
        return adjunct.place() != Place.NEAR && adjunct.place() != Place.AROUND;
    }

    /** Whether it is not the attribution's own source. */
    private boolean isAnother(int at, Attribution a) {
        Span words = media.get(at).span(prose);
        String name = named.get(at).name();
        return a.source().spans().stream()
                .noneMatch(span ->
                        words.overlaps(span) || (name != null && name.equals(Outlets.known(span.in(prose.text())))));
    }

    /** Whether it is not the article's publisher. */
    private boolean isForeign(int at) {
        Medium medium = named.get(at);
        if (medium.name() != null) {
            return !publisher.isCalled(medium.name());
        }
        String word = prose.token(medium.first()).text();
        return !Character.isUpperCase(word.charAt(0)) || !publisher.endsWith(word);
    }

    private List<Integer> inSource(Attribution a) {
        List<Integer> found = new ArrayList<>();
        for (Span span : a.source().spans()) {
            int end = prose.firstAfter(span.end());
            for (int i = prose.firstAfter(span.start()); i < end; i++) {
                if (mediumAt[i] >= 0 && media.get(mediumAt[i]).first() == i) {
                    found.add(mediumAt[i]);
                }
            }
        }
        return found;
    }

    private Link link(int from, int at) {
        int end = Math.max(from, media.get(at).first() - 1);
        return new Link(
                -1,
                named.get(at).mention(prose),
                HopKind.CHANNEL,
                List.of(new Span(prose.token(from).start(), prose.token(end).end())));
    }

    private boolean isCarried(int from) {
        return CARRYING.contains(word(from));
    }

    /** Where the words begin that make the medium a channel: "told", "in an interview with", "quoted by"; -1 if there are none. */
    private int saysSo(Medium medium, Place place) {
        int before = before(medium.first());
        if (isTopic(medium) || isOwn(medium)) {
            return -1;
        }
        String word = word(before);
        if (TELLING.contains(word)) {
            return before;
        }
        return switch (word) {
            case "on", "in", "via" -> before;
            case "to" -> word(before - 1).equals("according") ? before - 1 : isHeard(before, place) ? before : -1;
            case ",", "as" -> REPORTS.contains(word(medium.end())) || isQuoting(medium) ? medium.first() : -1;
            case "with", "for" -> nearest(before, TALKING, OCCASIONS);
            case "by" -> nearest(before, CARRYING, Set.of());
            case "of" ->
                before > 0 && prose.token(before - 1).isCapitalized()
                        ? nearest(before, TELLING, OCCASIONS)
                        : ISSUES.contains(word(before - 1)) ? before - 1 : -1;
            default ->
                isQuoting(medium)
                        ? medium.first()
                        : AIRED.contains(word(medium.end())) || AIRED.contains(word(medium.end() + 1))
                                ? nearest(medium.first(), IN, IN)
                                : -1;
        };
    }

    /** "TASS quoted him as saying". */
    private boolean isQuoting(Medium medium) {
        return QUOTES.contains(word(medium.end()));
    }

    private boolean isHeard(int to, Place place) {
        return (place == Place.AFTER || place == Place.CUE)
                ? !NOT_HEARERS.contains(word(to - 1))
                : nearest(to, TALKING, OCCASIONS) >= 0;
    }

    /** Whether something of the medium is meant: "CNN's audience", "a CNN report". A person or a part of it may speak for it. */
    private boolean isTopic(Medium medium) {
        int next = medium.end();
        if (word(next).equals("'s") || word(next).equals("'") || word(next).equals("\u2019")) {
            next++;
            boolean isName = next < prose.size()
                    && (prose.token(next).isCapitalized() || !prose.token(next).isWord());
            return !isName && !PARTS.contains(word(next));
        }
        return TOPICS.contains(word(next));
    }

    /** "On its website": what is only somebody's own. */
    private boolean isOwn(Medium medium) {
        String owner = word(medium.first() - 1);
        return medium.name() == null && (owner.equals("its") || owner.equals("their"));
    }

    /** The last token before one that is no article, no possessive: what governs it. */
    private int before(int i) {
        int at = i - 1;
        while (at >= 0
                && (isPossessive(at)
                        || DETERMINERS.contains(word(at))
                        || !prose.token(at).isWord())) {
            if (word(at).equals(",")) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** "Sunday's" in "on Sunday's Meet the Press". */
    private boolean isPossessive(int i) {
        return word(i).equals("'s") || word(i + 1).equals("'s");
    }

    private int nearest(int before, Set<String> words, Set<String> others) {
        for (int i = before - 1; i >= Math.max(0, before - NEAR); i--) {
            if (prose.token(i).sentence() != prose.token(before).sentence()) {
                return -1;
            }
            if (words.contains(word(i)) || others.contains(word(i))) {
                return i;
            }
        }
        return -1;
    }

    private String word(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).lower() : "";
    }
}
