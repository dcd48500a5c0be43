package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** What the sources of one text's attributions, and the other mentions that are asked for, come down to. */
final class SourcePhrases {

    private static final Set<String> SAID = Grammar.words("said");

    private final Prose prose;
    private final NamedText text;
    private final SourcePhraseReader reader;
    private final List<@Nullable SourcePhrase> sources = new ArrayList<>();
    private final List<@Nullable SourcePhrase> others = new ArrayList<>();
    private final Map<Integer, SourcePhrase> byHead = new HashMap<>();
    private final Set<Integer> speakers = new HashSet<>();

    SourcePhrases(NamedText text, List<Attribution> attributions, List<List<Span>> mentions) {
        this.prose = text.prose();
        this.text = text;
        this.reader = new SourcePhraseReader(text);
        attributions.forEach(attribution -> sources.add(note(source(attribution))));
        speakers.addAll(byHead.keySet());
        mentions.forEach(spans -> others.add(note(reader.read(spans))));
    }

    /** The tokens that are a source, or the first of those listed as one, by themselves. */
    static Set<Integer> alone(Prose prose, List<Attribution> attributions) {
        Set<Integer> alone = new HashSet<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.source().spans()) {
                int token = prose.firstAfter(span.start());
                if (token < prose.size() && (prose.token(token).end() >= span.end() || isListed(prose, token + 1))) {
                    alone.add(token);
                }
            }
        }
        return alone;
    }

    private static boolean isListed(Prose prose, int after) {
        if (after >= prose.size()) {
            return false;
        }
        Token token = prose.token(after);
        return token.lower().equals("and") || token.text().equals(",");
    }

    /** The source of the attribution of that number, or null where it has none. */
    @Nullable
    SourcePhrase source(int attribution) {
        return sources.get(attribution);
    }

    /** The other mentions, null for one without a word. */
    List<@Nullable SourcePhrase> others() {
        return others;
    }

    /** The longest phrase with that head, or null. */
    @Nullable
    SourcePhrase at(int head) {
        return byHead.get(head);
    }

    /** Whether the token stands for the source of an attribution. */
    boolean speaks(int token) {
        return speakers.contains(token);
    }

    /** What names the source; the cue does where the two were taken for each other: {@code [said] <Reyes>}. */
    private @Nullable SourcePhrase source(Attribution attribution) {
        SourcePhrase phrase = reader.read(attribution.source().spans());
        if (phrase != null
                && phrase.isOneWord()
                && SAID.contains(prose.token(phrase.head()).lower())) {
            SourcePhrase cue = reader.read(attribution.cue().spans());
            return cue != null && text.isName(cue.head()) ? cue : phrase;
        }
        return phrase;
    }

    private @Nullable SourcePhrase note(@Nullable SourcePhrase phrase) {
        if (phrase != null) {
            phrase.heads()
                    .forEach(head -> byHead.merge(head, phrase, (one, other) -> other.to() > one.to() ? other : one));
        }
        return phrase;
    }
}
