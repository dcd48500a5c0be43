package org.hearsay.cli.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.cli.output.Escape;
import org.hearsay.cli.output.Role;
import org.hearsay.cli.output.Wording;
import org.hearsay.core.Attribution;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.jspecify.annotations.Nullable;

/** What stands beside the article for each attribution: who, by which words, what, and where. */
final class Card {

    private final Reading reading;
    private final Wording wording;
    private final Paragraphs paragraphs;
    private final CodePointOffsets offsets;
    private final int article;
    private final Template template = Template.file("card.html");

    Card(Reading reading, Paragraphs paragraphs, int article) {
        this.reading = reading;
        this.wording = new Wording(reading);
        this.paragraphs = paragraphs;
        this.offsets = CodePointOffsets.of(reading.article().text());
        this.article = article;
    }

    /** The card of the attribution at {@code index}. */
    String html(int index) {
        Attribution attribution = reading.attributions().get(index);
        return template.text("article", Integer.toString(article))
                .text("number", Integer.toString(index + 1))
                .html("source", source(attribution))
                .html("cue", element("i", "cue", wording.of(Role.CUE, attribution)))
                .html("stance", stance(attribution.stance()))
                .html("content", element("blockquote", "content", wording.of(Role.CONTENT, attribution)))
                .html("chain", element("p", "chain", wording.chain(attribution)))
                .html("details", details(attribution))
                .text("where", where(attribution))
                .fill();
    }

    private String source(Attribution attribution) {
        String words = wording.of(Role.SOURCE, attribution);
        String name = wording.name(attribution);
        String traits = String.join(", ", wording.traits(attribution));
        if (words.isEmpty()) {
            return (name == null ? element("span", "none", "no source") : element("b", "source", "(" + name + ")"))
                    + element("span", "traits", traits);
        }
        return element("b", "source", words)
                + (name == null ? "" : element("span", "name", " = " + name))
                + (wording.isUnresolved(attribution) ? element("span", "none", " unresolved") : "")
                + element("span", "traits", traits);
    }

    /** When, hedges, and the attribution that it is about, as a link to its card. */
    private String details(Attribution attribution) {
        List<String> known = new ArrayList<>();
        add(known, "when: ", wording.when(attribution));
        add(known, "hedged: ", wording.hedges(attribution));
        int about = wording.about(attribution);
        if (about > 0) {
            known.add("about " + aboutLink(about));
        }
        return known.isEmpty() ? "" : "<p class=\"details\">" + String.join(" · ", known) + "</p>";
    }

    private static void add(List<String> known, String label, String value) {
        if (!value.isEmpty()) {
            known.add(label + Escape.text(value));
        }
    }

    private String aboutLink(int number) {
        return "<a href=\"#c" + article + "-" + number + "\">" + number + "</a>";
    }

    private static String stance(@Nullable Stance stance) {
        return stance == null ? "" : element("span", "stance " + stance.word(), stance.word());
    }

    private String where(Attribution attribution) {
        Span anchor = Wording.anchor(attribution);
        return String.format(
                Locale.ROOT,
                "¶ %d · characters %d–%d · sure: %.2f",
                paragraphs.at(anchor.start()) + 1,
                offsets.toCodePoint(anchor.start()),
                offsets.toCodePoint(anchor.end()),
                attribution.confidence());
    }

    private static String element(String name, String type, String text) {
        return text.isEmpty() ? "" : "<" + name + " class=\"" + type + "\">" + Escape.text(text) + "</" + name + ">";
    }
}
