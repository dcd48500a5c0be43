package org.hearsay.linker.origins;

import java.util.List;
import java.util.Set;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One source of one article.
 *
 * @param kind what sort of source it is: as it was read, or an outlet for how the article has it
 * @param key the words of its name that tell it from others
 * @param stems of those of them that name a body
 */
record Mention(Reading reading, Source source, @Nullable SourceKind kind, List<String> key, Set<String> stems) {

    /**
     * @param isChannel whether its article has somebody's word through it
     * @param publishers the keys of the names of those who published the story's articles
     */
    static Mention of(Reading reading, Source source, boolean isChannel, Set<List<String>> publishers) {
        SourceKind kind = source.kind();
        List<String> key = Names.key(source.name());
        boolean isPublisher = (kind == null || kind == SourceKind.ORGANIZATION)
                && !Boolean.FALSE.equals(source.named())
                && publishers.contains(key);
        boolean isMedium = (isChannel || isPublisher || Writers.isSite(source.name()))
                && kind != SourceKind.DOCUMENT
                && kind != SourceKind.POLL
                && !Speaker.isOutlet(kind);
        return new Mention(reading, source, isMedium ? SourceKind.NEWS_OUTLET : kind, key, Names.stemsOfBody(key));
    }

    String name() {
        return source.name();
    }

    boolean isNamed() {
        return !Boolean.FALSE.equals(source.named()) || Names.canOnlyBeName(name()) || Writers.isSite(name());
    }

    boolean isOutlet() {
        return Speaker.isOutlet(kind);
    }

    boolean isPerson() {
        return kind == null || kind == SourceKind.PERSON;
    }

    boolean isPersonByName() {
        return isNamed() && kind == SourceKind.PERSON;
    }

    boolean isNamedBody() {
        return isNamed() && kind != null && kind != SourceKind.PERSON;
    }

    /** Whether it is a body, named or not: "the police". */
    boolean isBody() {
        return !isPerson()
                && kind != SourceKind.GROUP
                && kind != SourceKind.DOCUMENT
                && kind != SourceKind.POLL
                && !key.isEmpty();
    }

    /** Whether it is several people without a name: "the hackers". */
    boolean isUnnamedGroup() {
        return kind == SourceKind.GROUP && !isNamed() && !key.isEmpty();
    }

    boolean isIn(Reading other) {
        return reading.article().equals(other.article());
    }
}
