package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Bodies;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Pronouns.Sort;
import org.hearsay.extractor.sources.Referent.Role;
import org.hearsay.extractor.sources.Salience.Place;
import org.jspecify.annotations.Nullable;

/** Goes once through one text and says at every mention who it stands for. Not shared between threads. */
final class Resolving {

    private static final Set<String> LEADS = Grammar.words("leads");

    private final Prose prose;
    private final List<Attribution> attributions;
    private final NamedText text;
    private final SourcePhrases phrases;
    private final Mentions mentions;
    private final DescriptionResolver descriptions;
    private final PronounResolver pronouns;
    private final Quotations quotations;
    private final RoleBook book = new RoleBook();
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Groups groups;

    Resolving(Prose prose, Article article, Bodies bodies, List<Attribution> attributions, List<List<Span>> others) {
        this.prose = prose;
        this.attributions = attributions;
        text = new NamedText(prose, bodies, SourcePhrases.alone(prose, attributions));
        phrases = new SourcePhrases(text, attributions, others);
        Speech speech = new Speech(prose, attributions);
        mentions = new Mentions(text, phrases, speech);
        groups = new Groups(text, mentions, new Wordings(text));
        descriptions = new DescriptionResolver(text, mentions, phrases, book);
        pronouns = new PronounResolver(text, mentions, phrases, speech, groups);
        quotations = new Quotations(prose, article, bodies, attributions, phrases, speech);
    }

    /** For each attribution who its source is, or null. */
    List<@Nullable Referent> speakers() {
        for (int i = 0; i < prose.size(); i++) {
            resolve(i);
        }
        List<@Nullable Referent> speakers = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            speakers.add(referent(phrases.source(a)));
        }
        quotations.complete(speakers);
        return speakers;
    }

    /** For each of the other mentions who it is, or null. To be asked after {@link #speakers()}. */
    List<@Nullable Referent> others() {
        List<@Nullable Referent> others = new ArrayList<>();
        phrases.others().forEach(phrase -> others.add(referent(phrase)));
        return others;
    }

    /** Those who are said to be of a group. To be asked after {@link #speakers()}. */
    List<Referent> members() {
        return groups.members();
    }

    private void resolve(int i) {
        Name name = text.name(i);
        Description description = mentions.description(i);
        SourcePhrase phrase = phrases.at(i);
        if (name != null) {
            if (i == name.to() - 1) {
                resolve(name);
            }
        } else if (description != null) {
            descriptions.resolve(description);
        } else if (Pronouns.ENGLISH.isPronoun(prose.token(i).lower()) && !isQualified(i, phrase)) {
            pronouns.resolve(i);
        } else if (phrase != null) {
            mentions.set(i, descriptions.byWording(phrase), phrases.speaks(i) ? Place.SPEAKER : Place.OTHER);
        }
    }

    /** Whether it is the "some" of a source such as "some in the party": nobody by itself, but described. */
    private boolean isQualified(int i, @Nullable SourcePhrase phrase) {
        return phrase != null
                && !phrase.isOneWord()
                && !phrase.isList()
                && Pronouns.ENGLISH.sort(prose.token(i).lower()) == Sort.NOBODY;
    }

    private void resolve(Name name) {
        Referent referent = text.named(name.from());
        if (referent != null) {
            if (name.titled()) {
                addTitle(referent, name);
            }
            addOffice(referent, name);
            mentions.set(name, referent);
            groups.join(name);
        }
    }

    /** Gives a person the role that a clause after the name says: {@code Jon Mard, who runs the Ostrin Observatory,}. */
    private void addOffice(Referent referent, Name name) {
        int verb = name.to() + 2;
        boolean isClause = verb + 2 < prose.size()
                && referent.isPerson()
                && prose.token(name.to()).text().equals(",")
                && prose.token(name.to() + 1).lower().equals("who")
                && LEADS.contains(prose.token(verb).lower());
        int body = isClause && prose.token(verb + 1).lower().equals("the") ? verb + 2 : verb + 1;
        if (isClause && text.isName(body) && !text.isPerson(body)) {
            String words = text(verb, text.nameAt(body).to());
            if (referent.roleTexts.stream().noneMatch(words::equalsIgnoreCase)) {
                referent.roleTexts.add(words);
            }
        }
    }

    /** Gives a person the roles that the words in capitals before the name say: titles, and the last noun for a person before these. */
    private void addTitle(Referent referent, Name name) {
        int to = name.from();
        for (int i = name.from() - 1; i >= name.roleFrom(); i--) {
            boolean isTitle = vocabulary.isTitle(prose.token(i));
            String title = isTitle
                    ? vocabulary.titleRole(prose.token(i))
                    : prose.token(i).lower();
            Noun noun = title == null ? null : vocabulary.noun(title);
            if (isTitle) {
                to = i;
            }
            if (noun != null && noun.isHuman() && isTitle) {
                book.give(referent, new Role(noun, Set.of(), null, false), noun.singular());
            } else if (noun != null && noun.isHuman() && !noun.plural()) {
                book.give(referent, role(noun, name, i), text(name.roleFrom(), to == name.from() ? to : i + 1));
                return;
            }
        }
    }

    private Role role(Noun noun, Name name, int head) {
        Set<String> words = new HashSet<>();
        Referent owner = null;
        for (int k = name.roleFrom(); k < head; k++) {
            words.add(prose.token(k).lower());
            owner = text.isName(k) ? text.named(k) : owner;
        }
        return new Role(noun, words, owner, false);
    }

    private String text(int from, int to) {
        return prose.text()
                .substring(prose.token(from).start(), prose.token(to - 1).end());
    }

    private @Nullable Referent referent(@Nullable SourcePhrase phrase) {
        if (phrase == null) {
            return null;
        }
        return phrase.isList() ? groups.of(phrase) : mentions.at(phrase.head());
    }
}
