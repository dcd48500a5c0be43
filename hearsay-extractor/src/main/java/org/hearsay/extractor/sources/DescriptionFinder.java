package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.SourceKind;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.Description.Determiner;
import org.jspecify.annotations.Nullable;

/** Finds the descriptions in one text: nouns that describe sources, with what stands before them and whose they are. */
final class DescriptionFinder {

    private static final int LONGEST = 8;
    private static final Set<String> DEFINITE = Grammar.words("definite");
    private static final Set<String> INDEFINITE = Grammar.words("indefinite");
    private static final Set<String> COMPLEMENTS = Grammar.words("complements");
    private static final Pattern FIGURE = Pattern.compile("(?!(19|20)[0-9]{2}$)[1-9][0-9]{0,5}"); // and no year
    private static final Map<String, Integer> NUMBERS = numbers();

    private final Prose prose;
    private final NamedText text;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    DescriptionFinder(NamedText text) {
        this.prose = text.prose();
        this.text = text;
    }

    /** The descriptions in the order of the text. One may be part of another: {@code the [campaign] chairman}. */
    List<Description> find() {
        List<Description> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            Token token = prose.token(i);
            Noun noun = !text.isName(i) && token.isWord() ? nounAt(i) : null;
            if (noun != null) {
                found.add(describe(i, noun));
            }
        }
        return found;
    }

    private @Nullable Noun nounAt(int i) {
        String lower = prose.token(i).lower();
        Noun noun = vocabulary.noun(lower);
        if (noun != null) {
            return noun;
        }
        // Republicans, Russians
        return prose.token(i).isCapitalized()
                        && lower.endsWith("s")
                        && isDemonym(lower.substring(0, lower.length() - 1))
                ? new Noun(lower.substring(0, lower.length() - 1), SourceKind.GROUP, null, true)
                : null;
    }

    private boolean isDemonym(String lower) {
        return vocabulary.demonym(lower) != null;
    }

    /** Reads leftwards from the noun. Words that are not known to stand in a description count only up to a determiner. */
    private Description describe(int head, Noun noun) {
        Set<String> modifiers = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        int knownFrom = head;
        int knownOwner = -1;
        boolean sure = true;
        int owner = -1;
        Integer count = null;
        int sentence = prose.token(head).sentence();
        for (int k = head - 1;
                k >= Math.max(0, head - LONGEST) && prose.token(k).sentence() == sentence;
                k--) {
            Token token = prose.token(k);
            String lower = token.lower();
            if (text.isName(k)) {
                while (k > 0 && text.isOneName(k - 1, k)) {
                    k--;
                }
                owner = owner < 0 ? k : owner;
            } else if (lower.equals("'s") || lower.equals("'")) {
                int of = k - 1;
                return with(fromOf(of), head, noun, Determiner.POSSESSIVE, modifiers, of, count);
            } else if (isOwner(lower)) {
                return with(k, head, noun, Determiner.POSSESSIVE, modifiers, k, count);
            } else if (DEFINITE.contains(lower)) {
                return with(k, head, noun, Determiner.DEFINITE, modifiers, owner, count);
            } else if (number(lower) != null) {
                count = number(lower);
                sure = true; // as good as a determiner
            } else if (INDEFINITE.contains(lower)) {
                return with(k, head, noun, Determiner.INDEFINITE, modifiers, owner, count);
            } else if (!token.isWord() || vocabulary.isFunctionWord(lower) || isVerb(k)) {
                break;
            } else if (!lower.equals("same")) { // which says nothing new of them
                sure &= vocabulary.isModifier(lower) || token.isCapitalized();
                modifiers.add(lower);
            }
            if (sure) {
                known = new LinkedHashSet<>(modifiers);
                knownFrom = k;
                knownOwner = owner;
            }
        }
        if (knownFrom == head && isLoneAdjective(head - 1)) {
            knownFrom = head - 1;
            known.add(prose.token(head - 1).lower());
        }
        return with(
                knownFrom,
                head,
                noun,
                count == null ? Determiner.BARE : Determiner.INDEFINITE,
                known,
                knownOwner,
                count);
    }

    private Description with(
            int from,
            int head,
            Noun noun,
            Determiner determiner,
            Set<String> modifiers,
            int owner,
            @Nullable Integer count) {
        int whose = owner >= 0 ? owner : complement(head);
        Noun counted = count != null && count > 1 && !noun.plural() ? noun.inPlural() : noun;
        return new Description(from, head, counted, determiner, Set.copyOf(modifiers), whose, count);
    }

    /** Whether it is a word that no other word of its phrase stands before, and no verb by its looks: {@code nervous voters}. */
    private boolean isLoneAdjective(int k) {
        if (k < 0 || text.isName(k)) {
            return false;
        }
        Token token = prose.token(k);
        boolean plain = token.isWord() && !token.isCapitalized() && !vocabulary.isFunctionWord(token.lower());
        boolean first = k == 0
                || prose.token(k - 1).sentence() != token.sentence()
                || vocabulary.isFunctionWord(prose.token(k - 1).lower());
        return plain
                && first
                && !token.lower().endsWith("ed")
                && (!token.lower().endsWith("s") || token.lower().endsWith("ous"))
                && !token.lower().endsWith("ing");
    }

    private static boolean isOwner(String lower) {
        return Pronouns.ENGLISH.isPossessive(lower) || lower.equals("whose");
    }

    /** Whether a word in "-ed" follows something that may be its subject. */
    private boolean isVerb(int k) {
        if (k == 0 || prose.token(k).isCapitalized() || !prose.token(k).lower().endsWith("ed")) {
            return false;
        }
        Token before = prose.token(k - 1);
        boolean plain = !vocabulary.isFunctionWord(before.lower())
                && !vocabulary.isModifier(before.lower())
                && number(before.lower()) == null;
        return (before.isWord() && plain) || vocabulary.noun(before.lower()) != null;
    }

    /** The first token of the name that ends there, with its titles, or that token. */
    private int fromOf(int token) {
        int from = token >= 0 && text.isName(token) ? text.nameAt(token).roleFrom() : Math.max(0, token);
        return from > 0 && DEFINITE.contains(prose.token(from - 1).lower()) ? from - 1 : from;
    }

    /** A token of the name or noun in an "of ..." after the head, or -1. */
    private int complement(int head) {
        int i = head + 1;
        if (i >= prose.size() || !COMPLEMENTS.contains(prose.token(i).lower())) {
            return -1;
        }
        int last = -1;
        for (int k = i + 1; k < Math.min(prose.size(), i + 7); k++) {
            Token token = prose.token(k);
            if (text.isName(k)) {
                int of = k;
                while (of + 1 < prose.size() && text.isOneName(of + 1, k)) {
                    of++;
                }
                boolean modifies = of + 1 < prose.size()
                        && vocabulary.noun(prose.token(of + 1).lower()) != null;
                if (!modifies) {
                    return of;
                }
                k = of;
            } else if (nounAt(k) != null && !prose.token(k).isCapitalized()) {
                last = k;
            } else if (last >= 0) {
                return last > i + 1 ? last : -1; // "of state" belongs to nobody
            } else if (!DEFINITE.contains(token.lower())
                    && !INDEFINITE.contains(token.lower())
                    && !isOwner(token.lower())
                    && (!token.isWord() || vocabulary.isFunctionWord(token.lower()))) {
                return -1;
            }
        }
        return last;
    }

    private static @Nullable Integer number(String lower) {
        return FIGURE.matcher(lower).matches() ? Integer.valueOf(lower) : NUMBERS.get(lower);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : WordList.lines(DescriptionFinder.class, "numbers.txt")) {
            String[] parts = line.split(" ", -1);
            numbers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return Map.copyOf(numbers);
    }
}
