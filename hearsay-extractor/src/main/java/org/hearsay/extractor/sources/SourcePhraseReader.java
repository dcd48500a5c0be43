package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Finds in the words of a source span the one word that stands for the source: of {@code Ana Reyes, the mayor of Orrin,} "Reyes". */
final class SourcePhraseReader {

    private static final Set<String> CLAUSES = Grammar.words("clauses");
    private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
    private static final Set<String> DETERMINERS = Grammar.words("listed");

    private final Prose prose;
    private final NamedText text;
    private final Pronouns pronouns = Pronouns.ENGLISH;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    SourcePhraseReader(NamedText text) {
        this.prose = text.prose();
        this.text = text;
    }

    /** Null where the spans hold no word. */
    @Nullable
    SourcePhrase read(List<Span> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        Span span = spans.get(0);
        int from = prose.firstAfter(span.start());
        int to = from;
        while (to < prose.size() && prose.token(to).start() < span.end()) {
            to++;
        }
        while (from < to && !prose.token(from).isWord()) {
            from++;
        }
        while (to > from && !prose.token(to - 1).isWord()) { // a clitic is no word either
            to--;
        }
        while (to - from > 1
                && isRelative(to - 1)
                && !prose.token(to - 2).lower().equals("of")) {
            to--;
        }
        return from == to ? null : read(from, to);
    }

    private SourcePhrase read(int from, int to) {
        if (!text.isName(from) && isPronoun(from, to)) {
            return new SourcePhrase(List.of(from), from, from + 1);
        }
        if (to - from > 2 && isRelative(to - 1) && prose.token(to - 2).lower().equals("of")) { // many of whom
            return new SourcePhrase(List.of(to - 1), to - 1, to);
        }
        int end = end(from, to);
        List<Integer> heads = new ArrayList<>();
        heads.add(head(from, end));
        int listed = end;
        while (listed < to) {
            int next = nextListed(listed, to, heads.size() > 1);
            if (next < 0) {
                break;
            }
            listed = end(next, to);
            heads.add(head(next, listed));
        }
        if (heads.size() > 1 && binds(from, listed, heads)) {
            return new SourcePhrase(heads, from, listed);
        }
        int head = heads.get(0);
        int named = apposition(head, end, to);
        return named >= 0
                ? new SourcePhrase(List.of(named), from, named + 1)
                : new SourcePhrase(List.of(head), from, whole(end, to));
    }

    /** Whether it is a pronoun, alone or with one word that adds nothing: {@code he himself}. */
    private boolean isPronoun(int from, int to) {
        String first = prose.token(from).lower();
        return to - from == 1
                ? pronouns.isPronoun(first)
                : to - from == 2 && pronouns.isPersonal(first) && !pronouns.isPossessive(first);
    }

    private boolean isRelative(int i) {
        return pronouns.sort(prose.token(i).lower()) == Pronouns.Sort.RELATIVE;
    }

    /** Whether an "and" or "or" stands between the last two. */
    private boolean binds(int from, int to, List<Integer> heads) {
        for (int k = heads.get(heads.size() - 2); k < heads.get(heads.size() - 1); k++) {
            String lower = prose.token(k).lower();
            if (lower.equals("and") || lower.equals("or") || lower.equals("nor") || lower.equals("&")) {
                return from < to;
            }
        }
        return false;
    }

    /** Where the first noun phrase ends: at a comma, a clause, a preposition, or an "and" that another one follows. */
    private int end(int from, int to) {
        int i = from;
        while (i < to) {
            if (text.isName(i)) {
                i = text.nameAt(i).to();
                continue;
            }
            Token token = prose.token(i);
            String lower = token.lower();
            int name = i > from && lower.equals("of") ? text.afterOffice(i - 1) : -1;
            if (name >= 0 && name < to) {
                i = name;
                continue;
            }
            boolean mark = !token.isWord()
                    && !lower.equals("/")
                    && !lower.startsWith("'")
                    && !lower.equals("\"")
                    && !lower.equals("\u201c")
                    && !lower.equals("\u201d");
            if (i > from && (mark || CLAUSES.contains(lower) || PREPOSITIONS.contains(lower) || isAnd(from, i, to))) {
                return i;
            }
            i++;
        }
        return Math.min(i, to);
    }

    private boolean isAnd(int from, int i, int to) {
        String lower = prose.token(i).lower();
        return (lower.equals("and") || lower.equals("or") || lower.equals("nor"))
                && i + 1 < to
                && isWhole(from, i)
                && startsPhrase(i + 1)
                && !isSecondRole(from, i, to);
    }

    /** Whether the words after the "and" say of the same person what they are besides: {@code the mayor and former judge}. */
    private boolean isSecondRole(int from, int and, int to) {
        boolean own = DETERMINERS.contains(prose.token(and + 1).lower());
        return !own
                && isRole(and - 1)
                && isRole(to - 1)
                && DETERMINERS.contains(prose.token(from).lower());
    }

    private boolean isRole(int i) {
        Noun noun = text.isName(i) ? null : vocabulary.noun(prose.token(i).lower());
        return noun != null && noun.isHuman() && !noun.plural();
    }

    /** Whether those words can be a source by themselves: a name, a plural, or with a determiner. */
    private boolean isWhole(int from, int to) {
        if (text.isName(to - 1)) {
            return true;
        }
        Noun noun = vocabulary.noun(prose.token(to - 1).lower());
        String first = prose.token(from).lower();
        return (noun != null && noun.plural())
                || DETERMINERS.contains(first)
                || pronouns.isPersonal(prose.token(to - 1).lower());
    }

    private boolean startsPhrase(int i) {
        Noun noun = vocabulary.noun(prose.token(i).lower());
        return text.isName(i)
                || DETERMINERS.contains(prose.token(i).lower())
                || pronouns.isPersonal(prose.token(i).lower())
                || (noun != null && noun.plural())
                || isRoleOfName(i);
    }

    private boolean isRoleOfName(int i) {
        Token token = prose.token(i);
        return vocabulary.isTitle(token)
                || (vocabulary.isModifier(token.lower()) && i + 1 < prose.size() && isRoleOfNameOrName(i + 1));
    }

    private boolean isRoleOfNameOrName(int i) {
        return text.isName(i)
                || (vocabulary.isModifier(prose.token(i).lower()) && i + 1 < prose.size() && text.isName(i + 1));
    }

    /** Skips the {@code , R-Tenn.,} of a member of Congress, up to its last comma. */
    private int afterParty(int end, int to) {
        boolean party = end + 2 < to
                && prose.token(end).text().equals(",")
                && prose.token(end + 1).text().matches("[RDI]-[A-Z].*");
        return party ? end + 2 + (prose.token(end + 2).text().equals(".") ? 1 : 0) : end;
    }

    /** Where the next of a list starts, or -1. */
    private int nextListed(int end, int to, boolean inList) {
        int i = afterParty(end, to);
        boolean comma = false;
        if (i < to && prose.token(i).text().equals(",")) {
            comma = true;
            i++;
        }
        boolean and = false;
        if (i < to
                && (prose.token(i).lower().equals("and")
                        || prose.token(i).lower().equals("or")
                        || prose.token(i).lower().equals("nor"))) {
            and = true;
            i++;
        }
        if (i >= to || !startsPhrase(i)) {
            return -1;
        }
        boolean nameNext = text.isName(i);
        return and || (comma && nameNext && (inList || text.isName(end - 1))) ? i : -1;
    }

    /** The last noun or name that nothing but a participle and what belongs to it follows; without one, the last word. */
    private int head(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean noun =
                    text.isName(i - 1) || vocabulary.noun(prose.token(i - 1).lower()) != null;
            if (noun
                    && !text.isName(i)
                    && vocabulary.noun(prose.token(i).lower()) == null
                    && isParticiple(prose.token(i))) {
                return i - 1;
            }
        }
        int head = to - 1;
        while (head > from && !prose.token(head).isWord()) {
            head--;
        }
        return head;
    }

    private static boolean isParticiple(Token token) {
        return !token.isCapitalized()
                && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
    }

    /** The name after a comma that says who the described person is, or -1. */
    private int apposition(int head, int end, int to) {
        if (!text.isName(head) && vocabulary.isTitle(prose.token(head))) { // SHO, Orrin police station, Dana Holt
            return text.isPerson(to - 1) ? to - 1 : -1;
        }
        Noun noun = text.isName(head) ? null : vocabulary.noun(prose.token(head).lower());
        if (noun == null || !noun.isHuman() || noun.plural()) {
            return -1;
        }
        int comma = end;
        while (comma < to
                && !prose.token(comma).text().equals(",")
                && !prose.token(comma).text().equals("(")) {
            comma++;
        }
        int name = text.afterRole(comma + 1);
        return name >= 0 && name < to ? text.nameAt(name).to() - 1 : -1;
    }

    private boolean isPlace(int i) {
        return text.isName(i) && vocabulary.isPlace(text.nameAt(i).text());
    }

    /** Where what restricts the description ends: at a comma, a dash, or a list of those included. */
    private int whole(int end, int to) {
        int i = end;
        while (i < to) {
            Token token = prose.token(i);
            boolean place = token.text().equals(",") && i > 0 && i + 1 < to && text.isName(i - 1) && isPlace(i + 1);
            if (place) {
                i = text.nameAt(i + 1).to();
                continue;
            }
            if ((!token.isWord() && ",;:()-\u2013\u2014".contains(token.text()))
                    || token.lower().equals("including")) {
                return i;
            }
            i++;
        }
        return i;
    }
}
