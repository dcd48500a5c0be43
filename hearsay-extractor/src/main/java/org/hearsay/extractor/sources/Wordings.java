package org.hearsay.extractor.sources;

import java.util.List;
import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** The words of one text by which sources are shown: without what is no part of a name or role. */
final class Wordings {

    private static final Set<String> NO_PART = Grammar.words("no-part");

    private final Prose prose;
    private final NamedText text;
    private final Pronouns pronouns = Pronouns.ENGLISH;

    Wordings(NamedText text) {
        this.prose = text.prose();
        this.text = text;
    }

    List<String> of(SourcePhrase phrase) {
        return of(phrase.from(), phrase.to());
    }

    /** The words of those tokens without article and the like, and without what stands before a name's title. */
    List<String> of(int from, int to) {
        int start = from;
        while (start < to - 1 && addsNothing(start)) {
            start++;
        }
        Name name = text.name(start);
        if (name != null && start + 1 < to && name.roleFrom() < start) {
            start = name.from();
        }
        return List.of(prose.text()
                .substring(prose.token(start).start(), prose.token(to - 1).end())
                .split("\\s+", -1));
    }

    /** Whether it is a word before a description that is no part of it: an article, "this", "her", "as". */
    private boolean addsNothing(int i) {
        String lower = prose.token(i).lower();
        return NO_PART.contains(lower) || pronouns.isPossessive(lower);
    }

    /** Where the name of the first listed begins, without what stands before it. */
    int fromName(SourcePhrase phrase) {
        Name first = text.name(phrase.heads().get(0));
        return first == null ? phrase.from() : first.from();
    }

    /** The role without determiners: {@code Kremlin spokesman} of {@code the Kremlin's spokesman}. */
    String role(Description description) {
        StringBuilder role = new StringBuilder();
        int to = Math.max(description.head(), description.owner()) + 1;
        for (int i = description.from(); i < to; i++) {
            Token token = prose.token(i);
            boolean before = i < description.head() && addsNothing(i) && !text.isName(i);
            if (!before && token.isWord()) {
                role.append(role.isEmpty() ? "" : " ").append(token.text());
            }
        }
        return role.toString();
    }

    /** What the look of an unknown noun tells: shares and "some of ..." are people, so are words in "-ers" and the like. */
    @Nullable
    SourceKind kind(SourcePhrase phrase) {
        String head = prose.token(phrase.head()).lower();
        if (head.equals("one") || head.endsWith("-year-old")) {
            return SourceKind.PERSON;
        }
        boolean share = head.equals("percent") || head.equals("half") || Character.isDigit(head.charAt(0));
        if (share || pronouns.isPronoun(head)) {
            return SourceKind.GROUP;
        }
        boolean agent = head.matches(".*(er|or|ist|ian|ee|ant)s?");
        return !agent ? null : head.endsWith("s") ? SourceKind.GROUP : SourceKind.PERSON;
    }
}
