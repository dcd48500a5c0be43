package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** The groups of one text: those made of the people who are listed, and those of whom some are named. */
final class Groups {

    /** How many tokens before an "including" the group is looked for, and how many after it each member. */
    private static final int NEAR = 12;

    private static final Set<String> INCLUDING = Grammar.words("including");

    private final Prose prose;
    private final NamedText text;
    private final Mentions mentions;
    private final Wordings wordings;
    private final Map<Set<Referent>, Referent> listed = new HashMap<>();
    private final Map<Integer, Referent> pairs = new HashMap<>();

    Groups(NamedText text, Mentions mentions, Wordings wordings) {
        this.prose = text.prose();
        this.text = text;
        this.mentions = mentions;
        this.wordings = wordings;
    }

    /** The group of those that are listed: one for the same members, however they are written. */
    Referent of(SourcePhrase phrase) {
        Set<Referent> members = new LinkedHashSet<>();
        for (int head : phrase.heads()) {
            Referent member = mentions.at(head);
            if (member != null) {
                members.add(member);
            }
        }
        boolean counted =
                members.size() == phrase.heads().size() && members.stream().noneMatch(Referent::isSeveral);
        return group(members, wordings.fromName(phrase), phrase.to(), counted);
    }

    /** Notes that two people are named together, and so may be "they": {@code Ana Reyes and Boris Kerr}. */
    void join(Name second) {
        int and = second.roleFrom() - 1;
        boolean joined = and > 0 && prose.token(and).lower().equals("and") && text.isPerson(and - 1);
        Name first = joined ? text.nameAt(and - 1) : null;
        Referent one = text.named(and - 1);
        Referent other = text.named(second.from());
        if (first == null || one == null || other == null || one == other || !other.isPerson() || isInList(first)) {
            return;
        }
        Referent pair = group(new LinkedHashSet<>(List.of(one, other)), first.from(), second.to(), true);
        int last = second.to() - 1;
        pairs.put(last, pair);
        mentions.speakOf(last, pair, mentions.place(first.roleFrom(), last));
    }

    /** The pair whose second name ends with the token, or null. */
    @Nullable
    Referent pairAt(int token) {
        return pairs.get(token);
    }

    private boolean isInList(Name first) {
        return first.roleFrom() > 1
                && prose.token(first.roleFrom() - 1).text().equals(",")
                && text.isName(first.roleFrom() - 2);
    }

    private Referent group(Set<Referent> members, int from, int to, boolean counted) {
        Referent group = listed.computeIfAbsent(members, m -> Referent.described(SourceKind.GROUP, true));
        group.offerName(wordings.of(from, to));
        group.goesByDescription = !members.isEmpty() && members.stream().allMatch(Referent::isNamed);
        group.count = counted ? Integer.valueOf(members.size()) : null;
        group.mentions.add(
                new Span(prose.token(from).start(), prose.token(to - 1).end()));
        return group;
    }

    /** Says of those after an "including" that they are of the group before it. To be asked once all mentions are resolved. */
    List<Referent> members() {
        List<Referent> members = new ArrayList<>();
        for (int i = 1; i < prose.size() - 1; i++) {
            Referent group = INCLUDING.contains(prose.token(i).lower()) ? groupBefore(i) : null;
            int head = group == null ? -1 : memberAfter(i);
            while (group != null && head >= 0) {
                Referent member = mentions.at(head);
                if (member != null && member.memberOf == null && mayBeOf(member, group)) {
                    member.memberOf = group;
                    offerWording(member, head);
                    members.add(member);
                }
                boolean and =
                        head + 2 < prose.size() && prose.token(head + 1).lower().equals("and");
                head = and ? memberAfter(head + 1) : -1;
            }
        }
        return members;
    }

    /** Gives one who is only described the words of the description and whose it is: {@code head of a union}. */
    private void offerWording(Referent member, int head) {
        Description description = mentions.description(head);
        if (!member.named && description != null) {
            member.offerName(wordings.of(description.from(), Math.max(head, description.owner()) + 1));
        }
    }

    /** Whether it is a person or people of people, or a body of bodies like it, and the group is not itself of that member. */
    private static boolean mayBeOf(Referent member, Referent group) {
        Referent above = group;
        while (above != null && above != member) {
            above = above.memberOf == null ? null : above.memberOf.now();
        }
        boolean alike = group.isPeople() ? member.isPeople() : member.kind == group.kind;
        return alike && above == null;
    }

    private @Nullable Referent groupBefore(int including) {
        for (int k = including - 1; k >= Math.max(0, including - NEAR) && isInSentence(k, including); k--) {
            Referent referent = mentions.at(k);
            if (referent != null && !mentions.isModifier(k)) {
                if (referent.isSeveral() && !text.isName(k)) {
                    return referent;
                }
                if (text.isMark(k + 1)) { // another phrase, which the comma ends
                    return null;
                }
            }
        }
        return null;
    }

    /** The head of the first mention after {@code from}, or -1. */
    private int memberAfter(int from) {
        for (int k = from + 1; k < Math.min(prose.size(), from + NEAR) && isInSentence(k, from); k++) {
            if (text.isMark(k)) {
                return -1;
            }
            boolean ends = !text.isName(k) || text.nameAt(k).to() == k + 1;
            boolean owner = k + 1 < prose.size() && mentions.isGenitive(k + 1);
            if (ends && !owner && mentions.at(k) != null && !mentions.isModifier(k)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isInSentence(int token, int other) {
        return prose.token(token).sentence() == prose.token(other).sentence();
    }
}
