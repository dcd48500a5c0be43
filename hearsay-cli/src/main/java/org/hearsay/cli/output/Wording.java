package org.hearsay.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.When;
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

    /** Whether the text has words for a source of which it is not known whom they stand for. */
    public boolean isUnresolved(Attribution attribution) {
        return attribution.source().ref() == null
                && !attribution.source().spans().isEmpty();
    }

    /** What the source is, as far as its words in the text do not say it: kind, roles, whom it speaks for, of what group it is. */
    public List<String> traits(Attribution attribution) {
        String ref = attribution.source().ref();
        if (ref == null) {
            return List.of();
        }
        Source source = reading.source(ref);
        String words = of(Role.SOURCE, attribution).toLowerCase(Locale.ROOT);
        List<String> traits = new ArrayList<>();
        if (source.kind() != null) {
            traits.add(kind(source, source.kind()));
        }
        source.roles().stream()
                .filter(role -> !words.contains(role.toLowerCase(Locale.ROOT)))
                .forEach(traits::add);
        if (source.speaksFor() != null) {
            traits.add("for " + reading.source(source.speaksFor()).name());
        }
        if (source.memberOf() != null) {
            traits.add("one of " + reading.source(source.memberOf()).name());
        }
        return traits;
    }

    private static String kind(Source source, SourceKind kind) {
        String unnamed = Boolean.FALSE.equals(source.named()) ? "unnamed " : "";
        String count = source.count() == null || source.count() == 1 ? "" : " of " + source.count();
        return unnamed + kind.word().replace('-', ' ') + count;
    }

    /** The way from the one whose word it is to the article, {@code Dmitry Peskov → TASS → here}; {@code ""} for the straight one. */
    public String chain(Attribution attribution) {
        if (attribution.chain().size() < 2) {
            return "";
        }
        StringBuilder way = new StringBuilder("here");
        for (Hop hop : attribution.chain()) {
            String ref = hop.ref();
            way.insert(0, (ref == null ? "(unresolved)" : reading.source(ref).name()) + " → ");
        }
        return way.toString();
    }

    /** When it was said, as the article says and on the calendar; {@code ""} where it does not say. */
    public String when(Attribution attribution) {
        When when = attribution.when();
        return when == null ? "" : when.text() + (when.value() == null ? "" : " = " + when.value());
    }

    /** The words that weaken the content, set apart by commas. */
    public String hedges(Attribution attribution) {
        return attribution.hedges().stream()
                .map(hedge -> hedge.span().in(reading.article().text()))
                .collect(Collectors.joining(", "));
    }

    /** The number of the attribution that this one is about, or 0. */
    public int about(Attribution attribution) {
        return attribution.about() == null ? 0 : number(attribution.about());
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
