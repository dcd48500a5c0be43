package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an attribution's source spans stand for, resolved within one article.
 *
 * @param id unique among the sources of its {@link Reading}, such as {@code "s1"}
 * @param name the fullest name or description that the article gives: {@code "Dmitry Peskov"}, {@code "three sources"}
 * @param kind what sort of speaker it is, or null where that is not known
 * @param named whether the article names it ({@code "some observers"} are not named), or null where that is not known
 * @param count how many people or bodies it stands for, 1 or more, or null where the article does not say
 * @param roles what the article says it is: {@code "Kremlin spokesman"}; empty where it says nothing
 * @param speaksFor the id of the source whose voice it is, or null
 * @param memberOf the id of the group that the article says it is one of ({@code "three sources, including a pilot"}), or null
 * @param mentions where the article mentions it, by name, role or pronoun, in UTF-16 offsets
 */
public record Source(
        String id,
        String name,
        @Nullable SourceKind kind,
        @Nullable Boolean named,
        @Nullable Integer count,
        List<String> roles,
        @Nullable String speaksFor,
        @Nullable String memberOf,
        List<Span> mentions) {

    /** One that is no member of a group. */
    public Source(
            String id,
            String name,
            @Nullable SourceKind kind,
            @Nullable Boolean named,
            @Nullable Integer count,
            List<String> roles,
            @Nullable String speaksFor,
            List<Span> mentions) {
        this(id, name, kind, named, count, roles, speaksFor, null, mentions);
    }

    public Source {
        Checks.notBlank("id", id);
        Checks.notBlank("name", name);
        Checks.notBlankIfPresent("speaksFor", speaksFor);
        Checks.notBlankIfPresent("memberOf", memberOf);
        roles = List.copyOf(roles);
        for (String role : roles) {
            Checks.notBlank("roles", role);
        }
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, not " + count);
        }
        if (id.equals(speaksFor)) {
            throw new IllegalArgumentException("speaksFor: a source does not speak for itself, " + id);
        }
        if (id.equals(memberOf)) {
            throw new IllegalArgumentException("memberOf: a source is no member of itself, " + id);
        }
        mentions = List.copyOf(mentions);
    }
}
