package org.hearsay.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text by one publisher, with what is known about it.
 *
 * <pre>{@code
 * Article article = Article.builder("news/peskov.txt", text).publisher("The Moscow Times").published("2019-01-28").build();
 * }</pre>
 *
 * Its {@link #id()} follows from its content ({@link ContentId}), not from its location: the same content read from two
 * places is the same article. That is why this is a class and not a record: nobody can make one with another id.
 */
public final class Article {

    private final String id;
    private final String location;
    private final @Nullable String title;
    private final @Nullable String byline;
    private final @Nullable String publisher;
    private final @Nullable String url;
    private final @Nullable String published;
    private final @Nullable String modified;
    private final @Nullable String dateline;
    private final @Nullable String credit;
    private final @Nullable String language;
    private final @Nullable ArticleKind kind;
    private final String text;

    private Article(Builder builder) {
        location = builder.location;
        title = builder.title;
        byline = builder.byline;
        publisher = builder.publisher;
        url = builder.url;
        published = builder.published;
        modified = builder.modified;
        dateline = builder.dateline;
        credit = builder.credit;
        language = builder.language;
        kind = builder.kind;
        text = builder.text;
        id = ContentId.of(title, byline, publisher, url, published, text);
    }

    /**
     * Starts an article.
     *
     * @param location the path or URL as it was given
     * @param text the whole text; every offset in a {@link Reading} counts in it. It may be empty
     */
    public static Builder builder(String location, String text) {
        return new Builder(location, text);
    }

    /** A builder that starts with all that this article has. */
    public Builder toBuilder() {
        return new Builder(location, text)
                .title(title)
                .byline(byline)
                .publisher(publisher)
                .url(url)
                .published(published)
                .modified(modified)
                .dateline(dateline)
                .credit(credit)
                .language(language)
                .kind(kind);
    }

    /** {@code "sha256:"} and 64 hexadecimal digits over title, byline, publisher, url, published and text: who writes the same again has the
     * same article, wherever it was read and whenever it was touched.
     */
    public String id() {
        return id;
    }

    /** The path or URL as it was given. */
    public String location() {
        return location;
    }

    public @Nullable String title() {
        return title;
    }

    /** Who the article says wrote it, as it says so. */
    public @Nullable String byline() {
        return byline;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    /** Where the publisher keeps it: the canonical address, where that is known. */
    public @Nullable String url() {
        return url;
    }

    /** When it was published, as an ISO 8601 date or date and time, or EDTF; as the reader found it, not checked here. */
    public @Nullable String published() {
        return published;
    }

    /** When the publisher last changed it, in the form of {@link #published()}, as the page says. */
    public @Nullable String modified() {
        return modified;
    }

    /** Where it says that it was written, as its first words say it: {@code "MOSCOW"}, {@code "PARIS, Jan. 28"}. */
    public @Nullable String dateline() {
        return dateline;
    }

    /** The news agency or outlet that it names after the place: {@code "Reuters"}. */
    public @Nullable String credit() {
        return credit;
    }

    /** The language of the text, as a BCP 47 tag: {@code "en"}. */
    public @Nullable String language() {
        return language;
    }

    /** What it is; null for a plain article, and where that is not known. */
    public @Nullable ArticleKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** Two articles are equal when all fields are, the location too; to ask for the same content, compare {@link #id()}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that
                && id.equals(that.id)
                && location.equals(that.location)
                && Objects.equals(modified, that.modified)
                && Objects.equals(dateline, that.dateline)
                && Objects.equals(credit, that.credit)
                && Objects.equals(language, that.language)
                && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Article[" + location + ", " + id + "]";
    }

    /** What is known about an article so far. A blank value is the same as none. Not safe to share between threads. */
    public static final class Builder {

        private final String location;
        private final String text;
        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable String publisher;
        private @Nullable String url;
        private @Nullable String published;
        private @Nullable String modified;
        private @Nullable String dateline;
        private @Nullable String credit;
        private @Nullable String language;
        private @Nullable ArticleKind kind;

        private Builder(String location, String text) {
            Checks.notBlank("location", location);
            this.location = location;
            this.text = Objects.requireNonNull(text, "text");
        }

        public Builder title(@Nullable String value) {
            title = known(value);
            return this;
        }

        public Builder byline(@Nullable String value) {
            byline = known(value);
            return this;
        }

        public Builder publisher(@Nullable String value) {
            publisher = known(value);
            return this;
        }

        public Builder url(@Nullable String value) {
            url = known(value);
            return this;
        }

        /** See {@link Article#published()}. */
        public Builder published(@Nullable String value) {
            published = known(value);
            return this;
        }

        /** See {@link Article#modified()}. */
        public Builder modified(@Nullable String value) {
            modified = known(value);
            return this;
        }

        /** See {@link Article#dateline()}. */
        public Builder dateline(@Nullable String value) {
            dateline = known(value);
            return this;
        }

        /** See {@link Article#credit()}. */
        public Builder credit(@Nullable String value) {
            credit = known(value);
            return this;
        }

        /** See {@link Article#language()}. */
        public Builder language(@Nullable String value) {
            language = known(value);
            return this;
        }

        /** See {@link Article#kind()}. */
        public Builder kind(@Nullable ArticleKind value) {
            kind = value;
            return this;
        }

        public Article build() {
            return new Article(this);
        }

        private static @Nullable String known(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }
    }
}
