package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.ContractWord;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.Stance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person knows better, as JSON lines:
 *
 * <pre>{@code
 * {"same": ["Shabayev", "Yevgeny Shabaev"]}
 * {"different": ["Reuters", "three sources"]}
 * {"article": "news/a.txt", "attribution": "a4", "stance": "denies"}
 * }</pre>
 *
 * Sources and origins are meant by their names as they are shown, whatever their case; an article's own word by its publisher
 * or, where that is not known, its location; an article in a stance's correction by its id or location. Immutable.
 */
public final class Corrections {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_NAMES = 1000;

    private final List<Set<String>> same = new ArrayList<>();
    private final List<Set<String>> different = new ArrayList<>();
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
            same.add(names(node.get("same"), number));
        } else if (node.has("different")) {
            different.add(names(node.get("different"), number));
        } else if (node.has("stance")) {
            stances.put(
                    string(node, "article", number) + '\n' + string(node, "attribution", number),
                    ContractWord.find(Stance.class, string(node, "stance", number))
                            .orElseThrow(() -> new HearsayException("line " + number + ": no such stance")));
        } else {
            throw new HearsayException("line " + number + ": needs \"same\", \"different\" or \"stance\"");
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

    private static String folded(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    boolean hasDifferent() {
        return !different.isEmpty();
    }

    boolean areSame(String one, String other) {
        return holdsBoth(same, one, other);
    }

    boolean areDifferent(String one, String other) {
        return holdsBoth(different, one, other);
    }

    private static boolean holdsBoth(List<Set<String>> sets, String one, String other) {
        String first = folded(one);
        String second = folded(other);
        return !first.equals(second) && sets.stream().anyMatch(set -> set.contains(first) && set.contains(second));
    }

    /** The reading with the stances that a person has corrected. */
    public Reading apply(Reading reading) {
        if (stances.isEmpty()) {
            return reading;
        }
        List<Attribution> attributions = reading.attributions().stream()
                .map(attribution -> stance(reading, attribution.id())
                        .map(stance -> withStance(attribution, stance))
                        .orElse(attribution))
                .toList();
        return new Reading(reading.article(), reading.notices(), reading.sources(), attributions);
    }

    private Optional<Stance> stance(Reading reading, String attribution) {
        return Optional.ofNullable(stances.get(reading.article().id() + '\n' + attribution))
                .or(() -> Optional.ofNullable(stances.get(reading.article().location() + '\n' + attribution)));
    }

    private static Attribution withStance(Attribution a, Stance stance) {
        return new Attribution(
                a.id(),
                a.source(),
                a.cue(),
                a.content(),
                stance,
                a.about(),
                a.hedges(),
                a.chain(),
                a.when(),
                a.confidence());
    }
}
