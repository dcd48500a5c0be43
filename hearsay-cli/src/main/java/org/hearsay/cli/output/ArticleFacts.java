package org.hearsay.cli.output;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;

/** What every form says about an article beside its text, in the same way. */
public final class ArticleFacts {

    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*", Pattern.DOTALL);

    private ArticleFacts() {}

    /** When it was published, to the day where a time is known too; null where nothing is. */
    public static @Nullable String day(Article article) {
        String published = article.published();
        return published == null ? null : DAY_AND_TIME.matcher(published).replaceFirst("$1");
    }

    /** What it is where it is no plain article, in words; null otherwise. */
    public static @Nullable String kind(Article article) {
        return article.kind() == null ? null : article.kind().word().replace('-', ' ');
    }

    /** Its title, or where it is. */
    public static String name(Article article) {
        String title = article.title();
        return title == null ? place(article) : title;
    }

    /** Where it is, in words where the location is a sign. */
    public static String place(Article article) {
        return article.location().equals("-") ? "standard input" : article.location();
    }

    /** Whether its language is known and is one that Hearsay cannot read; it reads English. */
    public static boolean isForeign(Article article) {
        String tag = article.language();
        String language =
                tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return !language.isEmpty() && !language.equals("en");
    }
}
