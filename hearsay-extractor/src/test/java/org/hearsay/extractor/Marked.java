package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/**
 * A text of which each paragraph holds one marked attribution, {@code "[The mayor] <denied> {that the dam leaked}."}, with ids from
 * {@code a1} on. A part may be in several pieces, or missing; a paragraph without marks holds none.
 */
public final class Marked {

    private final StringBuilder text = new StringBuilder();
    private final List<List<Span>[]> parts = new ArrayList<>();

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
        for (List<Span>[] spans : parts) {
            attributions.add(new Attribution(
                    "a" + (attributions.size() + 1),
                    Part.of(text, spans[0]),
                    Part.of(text, spans[1]),
                    Content.of(text, spans[2], direct(prose, spans[2])),
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
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Span>[] spans = new List[] {new ArrayList<Span>(), new ArrayList<Span>(), new ArrayList<Span>()};
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            int opens = "[<{".indexOf(c);
            int closes = "]>}".indexOf(c);
            if (opens >= 0) {
                start = text.length();
            } else if (closes >= 0) {
                spans[closes].add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        text.append('\n');
        if (!(spans[0].isEmpty() && spans[1].isEmpty() && spans[2].isEmpty())) {
            parts.add(spans);
        }
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
