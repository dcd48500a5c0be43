package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the text speaks of, with all that was found out so far. Not shared between threads. */
final class Referent {

    /**
     * What the text says that somebody is.
     *
     * @param words all words that tell it from others, in small letters: modifiers, and those after an "of"
     * @param complemented whether an "of ..." follows it, which somebody else of that role is unlikely to have
     */
    record Role(Noun noun, Set<String> words, @Nullable Referent owner, boolean complemented) {

        /** Who the owner turned out to be. */
        @Nullable
        Referent currentOwner() {
            return owner == null ? null : owner.now();
        }
    }

    final List<Role> roles = new ArrayList<>();
    final Set<String> roleTexts = new LinkedHashSet<>();
    final Set<Span> mentions = new TreeSet<>();
    /** Whether it has a name of its own. */
    final boolean named;

    /** Whether what describes it is as good as a name: {@code the Reyes campaign}. */
    boolean goesByDescription;

    @Nullable
    SourceKind kind;

    @Nullable
    Gender gender;

    @Nullable
    Integer count;

    @Nullable
    Referent speaksFor;

    /** The group that the text says it is one of. */
    @Nullable
    Referent memberOf;

    boolean plural;
    int timesNamed;
    List<String> name = List.of();
    private @Nullable Referent mergedInto;

    private Referent(boolean named, @Nullable SourceKind kind) {
        this.named = named;
        this.kind = kind;
    }

    static Referent named(@Nullable SourceKind kind, List<String> name) {
        Referent referent = new Referent(true, kind);
        referent.name = name;
        return referent;
    }

    static Referent described(@Nullable SourceKind kind, boolean plural) {
        Referent referent = new Referent(false, kind);
        referent.plural = plural;
        return referent;
    }

    /** The one that this turned out to be. */
    Referent now() {
        Referent now = this;
        while (now.mergedInto != null) {
            now = now.mergedInto;
        }
        return now;
    }

    /** Notes that this is the same as {@code other}, and gives it all that is known. */
    void mergeInto(Referent other) {
        mergedInto = other;
        other.roles.addAll(roles);
        other.roleTexts.addAll(roleTexts);
        other.mentions.addAll(mentions);
        other.gender = other.gender == null ? gender : other.gender;
        other.speaksFor = other.speaksFor == null ? speaksFor : other.speaksFor;
        other.memberOf = other.memberOf == null ? memberOf : other.memberOf;
    }

    /** Takes a wording that says more than the one before. */
    void offerName(List<String> words) {
        if (words.size() > name.size()
                || (words.size() == name.size()
                        && String.join(" ", words).length()
                                > String.join(" ", name).length())) {
            name = words;
        }
    }

    /** Whether the text names it. */
    boolean isNamed() {
        return named || goesByDescription;
    }

    boolean isSeveral() {
        return plural || kind == SourceKind.GROUP;
    }

    /** Whether the word is part of its name. */
    boolean isCalled(String word) {
        return name.stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Whether this one without a name may be that one. */
    boolean mayBe(Referent other) {
        return !named && (gender == null || other.gender == null || gender == other.gender);
    }

    boolean isPerson() {
        return kind == SourceKind.PERSON;
    }

    /** Whether it is a person or several people. */
    boolean isPeople() {
        return isPerson() || kind == SourceKind.GROUP;
    }

    /** Whether "it" may stand for it. */
    boolean isThing() {
        return kind != null && kind != SourceKind.PERSON && kind != SourceKind.GROUP && !plural;
    }
}
