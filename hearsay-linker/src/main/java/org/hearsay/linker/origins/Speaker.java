package org.hearsay.linker.origins;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is across a story.
 *
 * @param id the same for all that are one in the story
 * @param source the one who speaks, as this article has it
 * @param name the name of the one whose voice it is, as its first article has it
 * @param merges how those of that id became one
 */
record Speaker(int id, Source source, String name, @Nullable SourceKind kind, boolean isNamed, List<Merge> merges) {

    private static final Set<SourceKind> OUTLETS =
            EnumSet.of(SourceKind.NEWS_AGENCY, SourceKind.NEWS_OUTLET, SourceKind.STATE_MEDIA);

    private static final Set<SourceKind> BODIES =
            EnumSet.of(SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.MILITARY, SourceKind.COURT);

    private static final Set<String> UNKNOWN = WordList.of(Speaker.class, "unknown.txt");

    String saidBy() {
        return source.name();
    }

    boolean isOutlet() {
        return isOutlet(kind);
    }

    static boolean isOutlet(@Nullable SourceKind kind) {
        return kind != null && OUTLETS.contains(kind);
    }

    /** Whether it is an outlet's journalist, by name. */
    boolean isWriter() {
        return isOutlet() && isNamed && source.kind() == SourceKind.PERSON;
    }

    /** Whether nobody can say who it is, not even by whom it was heard: "rumours", "a story that went round". */
    boolean isUnknown() {
        List<Word> words = Words.of(name);
        return !isNamed
                && !isOutlet()
                && !words.isEmpty()
                && (UNKNOWN.contains(words.get(words.size() - 1).form())
                        || (kind == SourceKind.DOCUMENT && Writers.isArticle(name)));
    }

    OriginKind originKind() {
        if (isUnknown()) {
            return OriginKind.UNKNOWN;
        }
        if (isOutlet()) {
            return isWriter() ? OriginKind.PERSON : OriginKind.OUTLET;
        }
        if (kind == SourceKind.DOCUMENT || kind == SourceKind.POLL) {
            return OriginKind.DOCUMENT;
        }
        if (kind != null && BODIES.contains(kind)) {
            return OriginKind.BODY;
        }
        if (!isNamed) {
            return OriginKind.UNNAMED;
        }
        return kind == null || kind == SourceKind.PERSON ? OriginKind.PERSON : OriginKind.BODY;
    }
}
