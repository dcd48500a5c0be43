package org.hearsay.linker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Part;
import org.hearsay.core.Quantity;
import org.hearsay.core.QuantityBound;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentences;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.Statement;
import org.jspecify.annotations.Nullable;

/** Makes readings of articles for tests: who says what is told by words that stand in the text. */
public final class Told {

    private static final Pattern SAID = Pattern.compile("\\b(said|says|told|denied|denies|wrote)\\b");

    private final Article.Builder article;
    private final String text;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<String, List<Quantity>> counted = new HashMap<>();

    private Told(String location, String text) {
        this.article = Article.builder(location, text).language("en");
        this.text = text;
    }

    public static Told in(String location, String text) {
        return new Told(location, text);
    }

    public Told published(String publisher, String day) {
        article.publisher(publisher).published(day);
        return this;
    }

    /** A source; the words must stand in the text. A name that starts with a small letter is none. */
    public Told source(String name, SourceKind kind) {
        return source(name, kind, null);
    }

    public Told source(String name, SourceKind kind, @Nullable String speaksFor) {
        sources.put(
                name,
                new Source(
                        "s" + (sources.size() + 1),
                        name,
                        kind,
                        Character.isUpperCase(name.charAt(0)),
                        null,
                        List.of(),
                        speaksFor == null ? null : id(speaksFor),
                        List.of()));
        return this;
    }

    /** Somebody who is named, with a role. */
    public Told person(String name, String role) {
        sources.put(
                name,
                new Source(
                        "s" + (sources.size() + 1),
                        name,
                        SourceKind.PERSON,
                        true,
                        null,
                        List.of(role),
                        null,
                        List.of()));
        return this;
    }

    /** The last of the speakers says the content; those before it are who the article has it through. */
    public Told says(Stance stance, String content, String... speakers) {
        return says(stance, content, null, speakers);
    }

    /** The same, about another attribution. */
    public Told says(Stance stance, String content, @Nullable String about, String[] speakers) {
        int start = text.indexOf(content);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + content);
        }
        List<Hop> chain = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            HopKind kind = i == speakers.length - 1 ? HopKind.SPEAKER : HopKind.CHANNEL;
            chain.add(new Hop(id(speakers[i]), kind, List.of()));
        }
        String ref = speakers.length == 0 ? null : id(speakers[speakers.length - 1]);
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                Part.none().withRef(ref),
                cue(start),
                Content.of(text, List.of(new Span(start, start + content.length())), Direct.NONE),
                stance,
                about,
                List.of(),
                chain,
                null,
                1));
        return this;
    }

    /** The verb of saying that is nearest before what is said, or else the first after it, if the text has one. */
    private Part cue(int content) {
        Matcher said = SAID.matcher(text);
        Part nearest = Part.none();
        while (said.find() && (said.start() < content || nearest.text().isEmpty())) {
            nearest = Part.of(text, List.of(new Span(said.start(), said.end())));
        }
        return nearest;
    }

    private String id(String name) {
        Source source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException("no source " + name);
        }
        return source.id();
    }

    /** What the last attribution says tells that number, with words for what is counted. */
    public Told counting(double value, String words, String unit) {
        int start = text.indexOf(words);
        counted.computeIfAbsent("a" + attributions.size(), id -> new ArrayList<>())
                .add(new Quantity(new Span(start, start + words.length()), value, null, QuantityBound.EXACTLY, unit));
        return this;
    }

    /** What each says, and each sentence of the article in which nobody says anything, is a statement. */
    public Reading reading() {
        List<Statement> statements = new ArrayList<>();
        attributions.forEach(said -> statements.add(new Statement(
                said.content().spans(), said.id(), null, counted.getOrDefault(said.id(), List.of()), null)));
        Sentences.of(text).stream()
                .filter(sentence -> attributions.stream()
                        .flatMap(said -> said.content().spans().stream())
                        .noneMatch(sentence::overlaps))
                .forEach(sentence -> statements.add(new Statement(List.of(sentence), null)));
        return new Reading(article.build(), List.of(), List.copyOf(sources.values()), attributions, statements);
    }
}
