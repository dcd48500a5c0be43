package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/**
 * A text with marked attributions, {@code "[The mayor] <denied> {that the dam leaked}."}, with ids from {@code a1} on. A part may
 * be in several pieces, or missing. Where a paragraph holds several attributions, each piece of a further one begins with its
 * number: {@code "[She] <said> {that [2:he] <2:was told> {2:that it rained}}."} A paragraph without marks holds none.
 */
public final class Marked {

    private record Parts(List<Span> source, List<Span> cue, List<Span> content) {}

    private record Open(int start, int number) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Parts> parts = new ArrayList<>();

    private Marked() {}

    public static Marked of(String... paragraphs) {
        Marked marked = new Marked();
        List.of(paragraphs).forEach(marked::add);
        return marked;
    }

    public String text() {
        return text.toString();
    }

    public Prose prose() {
        return Prose.of(text());
    }

    public List<Attribution> attributions() {
        Prose prose = prose();
        List<Attribution> attributions = new ArrayList<>();
        for (Parts spans : parts) {
            attributions.add(new Attribution(
                    "a" + (attributions.size() + 1),
                    Part.of(text, spans.source()),
                    Part.of(text, spans.cue()),
                    Content.of(text, spans.content(), direct(prose, spans.content())),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    1));
        }
        return attributions;
    }

    private void add(String paragraph) {
        Map<Integer, Parts> found = new TreeMap<>();
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            int closes = "]>}".indexOf(c);
            if ("[<{".indexOf(c) >= 0) {
                boolean numbered = Character.isDigit(paragraph.charAt(i + 1)) && paragraph.charAt(i + 2) == ':';
                open.add(new Open(text.length(), numbered ? paragraph.charAt(i + 1) - '0' : 1));
                i += numbered ? 2 : 0;
            } else if (closes >= 0) {
                Open last = open.remove(open.size() - 1);
                Parts of = found.computeIfAbsent(
                        last.number(), n -> new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                List.of(of.source(), of.cue(), of.content()).get(closes).add(new Span(last.start(), text.length()));
            } else {
                text.append(c);
            }
        }
        text.append('\n');
        parts.addAll(found.values());
    }

    private static Direct direct(Prose prose, List<Span> content) {
        List<Token> words = content.stream()
                .flatMap(span -> prose.in(span).stream())
                .filter(Token::isWord)
                .toList();
        long quoted = words.stream().filter(Token::quoted).count();
        return quoted == 0 ? Direct.NONE : quoted == words.size() ? Direct.WHOLE : Direct.PART;
    }
}
