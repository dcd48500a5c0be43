package org.hearsay.linker.origins;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Article;

/**
 * What somebody is called, and where.
 *
 * @param name as the article has it
 * @param shown the name under which it is shown, which another article may have
 */
record Named(String name, String shown, Article article) {

    Named(String name, Article article) {
        this(name, name, article);
    }

    /** All that it may be called in corrections, small. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        for (String form : List.of(name, shown)) {
            forms.add(Corrections.folded(form));
            forms.add(Corrections.folded(form + " in " + article.location()));
            forms.add(Corrections.folded(form + " in " + article.id()));
        }
        return forms;
    }

    /** What tells it from the other: the name, with its article where both have one name. */
    String distinctFrom(Named other) {
        if (!Corrections.folded(name).equals(Corrections.folded(other.name))) {
            return name;
        }
        boolean isSamePlace = article.location().equals(other.article.location());
        return name + " in " + (isSamePlace ? article.id() : article.location());
    }
}
