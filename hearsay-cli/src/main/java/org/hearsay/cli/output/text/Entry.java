package org.hearsay.cli.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.cli.output.Role;
import org.hearsay.cli.output.Wording;
import org.hearsay.core.Attribution;
import org.hearsay.core.Stance;

/**
 * An attribution as it is told, {@code he = Dmitry Peskov (person, Kremlin spokesman) — “told reporters” (denies) · 0.97}, on the
 * next line {@code → that it was so}, and then by what way it came, when, and what else is known. The marks between the parts are always the same, so that it can be read without colours.
 */
final class Entry {

    private static final Set<Stance> AGAINST = Set.of(Stance.DENIES, Stance.DOUBTS, Stance.OPPOSES);

    private final Wording wording;
    private final Attribution attribution;

    Entry(Wording wording, Attribution attribution) {
        this.wording = wording;
        this.attribution = attribution;
    }

    /** Who, by which words, and how sure Hearsay is of it. */
    StyledText who() {
        StyledText line = new StyledText();
        source(line);
        String cue = wording.of(Role.CUE, attribution);
        if (!cue.isEmpty()) {
            line.append(" — ", Ink.FAINT)
                    .append("“", Ink.FAINT)
                    .append(cue, Ink.CUE)
                    .append("”", Ink.FAINT);
        }
        Stance stance = attribution.stance();
        if (stance != null) {
            line.append(" (", Ink.FAINT)
                    .append(stance.word(), AGAINST.contains(stance) ? Ink.AGAINST : Ink.STANCE)
                    .append(")", Ink.FAINT);
        }
        return line.append(String.format(Locale.ROOT, " · %.2f", attribution.confidence()), Ink.FAINT);
    }

    /** What; empty where the attribution has no content. */
    StyledText what() {
        String content = wording.of(Role.CONTENT, attribution);
        return content.isEmpty()
                ? new StyledText()
                : new StyledText().append("→ ", Ink.FAINT).append(content);
    }

    /** What else is known; empty where nothing is. */
    StyledText details() {
        List<String> known = new ArrayList<>();
        add(known, "chain: ", wording.chain(attribution));
        add(known, "when: ", wording.when(attribution));
        add(known, "hedged: ", wording.hedges(attribution));
        if (wording.about(attribution) > 0) {
            known.add("about [" + wording.about(attribution) + "]");
        }
        return new StyledText().append(String.join(" · ", known), Ink.FAINT);
    }

    private static void add(List<String> known, String label, String value) {
        if (!value.isEmpty()) {
            known.add(label + value);
        }
    }

    private void source(StyledText line) {
        String words = wording.of(Role.SOURCE, attribution);
        String name = wording.name(attribution);
        if (!words.isEmpty()) {
            line.append(words, Ink.SOURCE);
            if (name != null) {
                line.append(" = ", Ink.FAINT).append(name, Ink.SOURCE);
            }
        } else if (name != null) {
            line.append("(" + name + ")", Ink.SOURCE);
        } else {
            line.append("(no source)", Ink.FAINT);
        }
        String traits =
                wording.isUnresolved(attribution) ? "unresolved" : String.join(", ", wording.traits(attribution));
        if (!traits.isEmpty()) {
            line.append(" (" + traits + ")", Ink.FAINT);
        }
    }
}
