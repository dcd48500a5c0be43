package org.hearsay.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words in which a reading's attributions are told to a person, the same in every form. They hold what the article
 * holds: {@link SafeText} and escaping come after. Immutable and safe to share between threads.
 */
public final class Wording {

    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");

    private final Reading reading;

    public Wording(Reading reading) {
        this.reading = reading;
    }

    /** What the attribution has in that role, {@code ""} for nothing; gaps ("…") and ends of paragraphs ("¶") are shown. */
    public String of(Role role, Attribution attribution) {
        String text = reading.article().text();
        return role.in(attribution).stream()
                .map(span -> BLANK_LINE.matcher(span.in(text)).replaceAll(" ¶ "))
                .collect(Collectors.joining(" … "));
    }

    /** Who the source is, where that says more than its words in the text do; null otherwise. */
    public @Nullable String name(Attribution attribution) {
        String ref = attribution.source().ref();
        if (ref == null) {
            return null;
        }
        String name = reading.source(ref).name();
        return of(Role.SOURCE, attribution).contains(name) ? null : name;
    }

    /** What else is known: channels, time, hedges, the attribution that it is about. */
    public List<String> details(Attribution attribution) {
        List<String> known = new ArrayList<>();
        for (Hop hop : attribution.chain()) {
            if (hop.kind() == HopKind.CHANNEL && hop.ref() != null) {
                known.add("via " + reading.source(hop.ref()).name());
            }
        }
        if (attribution.when() != null) {
            String value = attribution.when().value();
            known.add("when: " + attribution.when().text() + (value == null ? "" : " = " + value));
        }
        if (!attribution.hedges().isEmpty()) {
            known.add(attribution.hedges().stream()
                    .map(hedge -> hedge.span().in(reading.article().text()))
                    .collect(Collectors.joining(", ", "hedged: ", "")));
        }
        if (attribution.about() != null) {
            known.add("about [" + number(attribution.about()) + "]");
        }
        return known;
    }

    /** Where the attribution with that id stands among the others, from 1: what people call it. */
    private int number(String id) {
        List<Attribution> all = reading.attributions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("there is no attribution " + id);
    }

    /** Where a reader finds the attribution: the first span of its cue, or else of its source, or else of its content. */
    public static Span anchor(Attribution attribution) {
        for (Role role : List.of(Role.CUE, Role.SOURCE, Role.CONTENT)) {
            if (!role.in(attribution).isEmpty()) {
                return role.in(attribution).get(0);
            }
        }
        throw new IllegalArgumentException("an attribution without a span: " + attribution.id());
    }
}
