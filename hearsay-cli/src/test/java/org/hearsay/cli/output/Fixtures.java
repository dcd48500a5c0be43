package org.hearsay.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.ContractWord;
import org.hearsay.core.Direct;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.Statement;

/** Readings that a person made, so that what is shown does not move with the model. */
public final class Fixtures {

    private static final String NOTHING = "_";

    private Fixtures() {}

    /** {@code examples-as-text/merin-courier.txt}: denials, a doubt, split quotations, one content inside another. */
    public static Reading courier() {
        return reading(
                "merin-courier",
                "Ministry rejects claim that Varnik dam report was altered",
                "The Merin Courier",
                "2026-03-13");
    }

    /** {@code examples-as-text/upriver.txt}: a quotation over two paragraphs, and an appeal at the end. */
    public static Reading upriver() {
        return reading(
                "upriver",
                "‘Then let them show my signature’: an inspector speaks about the Varnik dam",
                "Upriver",
                "2026-03-14");
    }

    /** A short text with all that may be known of an attribution: who that is, by what way it came, when, what it answers. */
    public static Reading gauge() {
        return ReadingJson.read(resource("gauge.json"));
    }

    /** A reading without attributions. */
    public static Reading bare(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }

    /** A reading of {@code text} with one attribution, whose parts are the first places of these words, and which alone states something. */
    public static Reading of(Article article, String source, String cue, String content) {
        String text = article.text();
        Span all = new Span(0, text.length());
        Attribution said = attribution(text, 1, all, source, cue, content, null);
        return new Reading(
                article,
                List.of(),
                List.of(),
                List.of(said),
                List.of(new Statement(said.content().spans(), said.id())));
    }

    private static Reading reading(String name, String title, String publisher, String published) {
        String text = read(Path.of("../examples-as-text/" + name + ".txt"));
        Article article = Article.builder("examples-as-text/" + name + ".txt", text)
                .title(title)
                .publisher(publisher)
                .published(published)
                .language("en")
                .build();
        Paragraphs paragraphs = Paragraphs.of(text);
        List<Attribution> attributions = new ArrayList<>();
        for (String line : resource(name + ".attributions").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ", -1);
                Span from = new Span(
                        paragraphs.spans().get(Integer.parseInt(parts[0]) - 1).start(), text.length());
                Stance stance = ContractWord.find(Stance.class, parts[4]).orElse(null);
                attributions.add(
                        attribution(text, attributions.size() + 1, from, parts[1], parts[2], parts[3], stance));
            }
        }
        return new Reading(article, notices(text), List.of(), attributions);
    }

    private static List<Notice> notices(String text) {
        int appeal = text.indexOf("A message from");
        return appeal < 0 ? List.of() : List.of(new Notice(new Span(appeal, text.length()), NoticeKind.APPEAL));
    }

    private static Attribution attribution(
            String text, int number, Span from, String source, String cue, String content, Stance stance) {
        List<Span> said = spans(text, from, content);
        boolean quoted =
                !said.isEmpty() && "“\"".indexOf(text.charAt(said.get(0).start())) >= 0;
        return new Attribution(
                "a" + number,
                Part.of(text, spans(text, from, source)),
                Part.of(text, spans(text, from, cue)),
                Content.of(text, said, quoted ? Direct.WHOLE : Direct.NONE),
                stance,
                null,
                List.of(),
                List.of(),
                null,
                1 - number / 100.0);
    }

    private static List<Span> spans(String text, Span from, String words) {
        List<Span> spans = new ArrayList<>();
        if (!words.equals(NOTHING)) {
            for (String piece : words.split(" \\+ ", -1)) {
                spans.add(span(text, from.start(), piece));
            }
        }
        return spans;
    }

    private static Span span(String text, int from, String piece) {
        if (piece.startsWith("#2 ")) {
            String again = piece.substring(3);
            return span(text, find(text, again, from) + 1, again);
        }
        String[] ends = piece.split(" \\.\\.\\. ", -1);
        int start = find(text, ends[0], from);
        String last = ends[ends.length - 1];
        return new Span(start, find(text, last, start) + last.length());
    }

    /** The first place of {@code words} that does not cut a word in two: "he" is not in "The". */
    private static int find(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean startsWord =
                    at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(words.charAt(0));
            boolean endsWord = end == text.length()
                    || !Character.isLetter(text.charAt(end))
                    || !Character.isLetter(text.charAt(end - 1));
            if (startsWord && endsWord) {
                return at;
            }
        }
        throw new IllegalArgumentException("not in the text: " + words);
    }

    private static String resource(String name) {
        return read(Path.of("src/test/resources/org/hearsay/cli/output/" + name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
