package org.hearsay.extractor.sources;

import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.Description.Determiner;
import org.jspecify.annotations.Nullable;

/** Finds in one text the name beside a description that says whose it is: {@code the mayor, Ana Reyes}. */
final class Bearers {

    private static final Set<String> SETTING_OFF = Set.of(",", "(", "\u2013", "\u2014", "-");
    private static final Set<String> COPULAS = Grammar.words("copulas");
    private static final Set<String> AFTER_ROLE = Grammar.words("after-role");

    private final Prose prose;
    private final NamedText text;
    private final SourcePhrases phrases;
    private final Pronouns pronouns = Pronouns.ENGLISH;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    Bearers(NamedText text, SourcePhrases phrases) {
        this.prose = text.prose();
        this.text = text;
        this.phrases = phrases;
    }

    /** The person whose role the description says: before the name, after it between marks, or by "is"; or null. */
    @Nullable
    Referent person(Description description) {
        if (!description.noun().isHuman() || description.noun().plural()) {
            return null;
        }
        int name = nameAfter(description);
        if (name < 0) {
            name = nameBefore(description);
        }
        return text.isPerson(name) ? text.named(name) : null;
    }

    /** The body whose name stands beside a noun that only says what it is: {@code TASS news agency}; or null. */
    @Nullable
    Referent body(Description description) {
        Noun noun = description.noun();
        int head = description.head();
        if (noun.isHuman() || !vocabulary.isGeneral(noun.singular())) {
            return null;
        }
        int before = head > 0 && prose.token(head - 1).lower().equals("news") ? head - 2 : head - 1;
        for (int beside : new int[] {before, head + 1}) {
            Referent referent = text.named(beside);
            if (referent != null && !referent.isPerson() && agrees(referent, noun)) {
                return referent;
            }
        }
        return null;
    }

    /** Whether a body may be what a general noun says. */
    static boolean agrees(Referent body, Noun noun) {
        SourceKind kind = body.kind;
        return switch (noun.singular()) {
            case "country", "nation" -> kind == SourceKind.GOVERNMENT;
            case "agency" ->
                kind == SourceKind.NEWS_AGENCY || kind == SourceKind.STATE_MEDIA || kind == SourceKind.GOVERNMENT;
            default -> kind == noun.kind() || (noun.kind() == SourceKind.NEWS_OUTLET && kind == SourceKind.STATE_MEDIA);
        };
    }

    private int nameAfter(Description description) {
        int head = description.head();
        Name next = text.name(head + 1);
        if (next != null && next.roleFrom() == head + 1 && text.isPerson(head + 1)) {
            return head + 1;
        }
        int titled = text.afterTitles(head + 1); // "the Navy spokesman Captain Jon Mard"
        if (text.isPerson(titled)) {
            return titled;
        }
        int ofOffice = text.afterOffice(head);
        if (text.isPerson(ofOffice)) {
            return ofOffice;
        }
        int after = Math.max(head, description.owner()) + 1; // "a spokesman for the harbour, Jon Mard,"
        boolean setOff = after < prose.size() && (isText(after, ",") || isText(after, "("));
        int name = setOff && description.determiner() != Determiner.BARE ? text.afterRole(after + 1) : -1;
        return text.isPerson(name) && endsApposition(text.nameAt(name).to()) ? name : -1;
    }

    private int nameBefore(Description description) {
        int before = description.from() - 1;
        if (before < 1
                || prose.token(before).sentence()
                        != prose.token(description.head()).sentence()) {
            return -1;
        }
        Token token = prose.token(before);
        if (SETTING_OFF.contains(token.text()) && endsRole(description.head() + 1)) {
            int last = beforeAge(before - 1);
            return text.isName(last) && last == text.nameAt(last).to() - 1 ? last : -1;
        }
        return COPULAS.contains(token.lower()) && description.determiner() != Determiner.BARE ? before - 1 : -1;
    }

    private boolean isText(int token, String mark) {
        return prose.token(token).text().equals(mark);
    }

    /** Whether what follows a role can follow an apposition, and is not what a subject does. */
    private boolean endsRole(int i) {
        if (i >= prose.size()
                || text.isMark(i)
                || prose.token(i).sentence() != prose.token(i - 1).sentence()) {
            return true;
        }
        String lower = prose.token(i).lower();
        return AFTER_ROLE.contains(lower) || pronouns.sort(lower) == Pronouns.Sort.RELATIVE;
    }

    private boolean endsApposition(int i) {
        return i >= prose.size() || text.isMark(i) || phrases.speaks(i - 1);
    }

    /** The token before the {@code , 45} that may follow a name. */
    private int beforeAge(int last) {
        return last > 1 && prose.token(last).text().chars().allMatch(Character::isDigit) ? last - 2 : last;
    }
}
