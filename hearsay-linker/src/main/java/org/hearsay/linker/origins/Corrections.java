package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.ContractWord;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.Stance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person knows better, as JSON lines:
 *
 * <pre>{@code
 * {"same": ["Shabayev", "Yevgeny Shabaev"]}
 * {"different": ["Reuters", "three sources"]}
 * {"different": ["a diver in news/a.txt", "a diver in news/b.txt"]}
 * {"article": "news/a.txt", "attribution": "a4", "stance": "denies"}
 * }</pre>
 *
 * Sources and origins are meant by their names as they are shown, whatever their case, everywhere or in the article of that
 * location or id; an article's own word by its publisher or, where that is not known, its location; an article in a stance's
 * correction by its id or location. A line that says the opposite of an earlier one of the same names takes that back, and does no more;
 * of other lines the later holds. Immutable.
 */
public final class Corrections {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_NAMES = 1000;

    /** Who are one or are not, in the order of the lines. */
    private record Word(boolean same, Set<String> names) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Stance> stances = new HashMap<>();

    private Corrections() {}

    /** Nobody knows better. */
    public static Corrections none() {
        return new Corrections();
    }

    /**
     * Reads corrections; blank lines and those that start with {@code #} are passed over.
     *
     * @throws HearsayException if a line is none, with its number
     */
    public static Corrections read(List<String> lines) {
        Corrections corrections = new Corrections();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                corrections.add(line, i + 1);
            }
        }
        return corrections;
    }

    private void add(String line, int number) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new HearsayException("line " + number + ": not JSON that can be read: " + e.getOriginalMessage(), e);
        }
        if (node.has("same")) {
            add(new Word(true, names(node.get("same"), number)));
        } else if (node.has("different")) {
            add(new Word(false, names(node.get("different"), number)));
        } else if (node.has("stance")) {
            stances.put(
                    string(node, "article", number) + '\n' + string(node, "attribution", number),
                    ContractWord.find(Stance.class, string(node, "stance", number))
                            .orElseThrow(() -> new HearsayException("line " + number + ": no such stance")));
        } else {
            throw new HearsayException("line " + number + ": needs \"same\", \"different\" or \"stance\"");
        }
    }

    private void add(Word word) {
        if (!words.remove(new Word(!word.same(), word.names()))) {
            words.add(word);
        }
    }

    private static Set<String> names(JsonNode list, int number) {
        Set<String> names = new HashSet<>();
        if (list.isArray() && list.size() <= MOST_NAMES) {
            list.forEach(name -> names.add(name.isString() ? folded(name.stringValue()) : ""));
        }
        if (names.size() < 2 || names.contains("")) {
            throw new HearsayException("line " + number + ": needs a list of two names or more");
        }
        return names;
    }

    private static String string(JsonNode node, String field, int number) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new HearsayException("line " + number + ": needs \"" + field + "\"");
        }
        return value.stringValue();
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody has said who is one and who is not. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether two, each by any of its names, are one; of what is said of both the last holds. */
    boolean areSame(Set<String> one, Set<String> other) {
        return Boolean.TRUE.equals(last(one, other));
    }

    /** Whether two, each by any of its names, are not one; of what is said of both the last holds. */
    boolean areDifferent(Set<String> one, Set<String> other) {
        return Boolean.FALSE.equals(last(one, other));
    }

    private @Nullable Boolean last(Set<String> one, Set<String> other) {
        Boolean last = null;
        for (Word word : words) {
            List<String> first = word.names().stream().filter(one::contains).toList();
            List<String> second = word.names().stream().filter(other::contains).toList();
            if (first.stream().anyMatch(a -> second.stream().anyMatch(b -> !a.equals(b)))) {
                last = word.same();
            }
        }
        return last;
    }

    /** The reading with the stances that a person has corrected. */
    public Reading apply(Reading reading) {
        if (stances.isEmpty()) {
            return reading;
        }
        List<Attribution> attributions = reading.attributions().stream()
                .map(attribution -> stance(reading, attribution.id())
                        .map(attribution::withStance)
                        .orElse(attribution))
                .toList();
        return new Reading(reading.article(), reading.notices(), reading.sources(), attributions, reading.statements());
    }

    private Optional<Stance> stance(Reading reading, String attribution) {
        return Optional.ofNullable(stances.get(reading.article().id() + '\n' + attribution))
                .or(() -> Optional.ofNullable(stances.get(reading.article().location() + '\n' + attribution)));
    }
}
