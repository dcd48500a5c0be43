package org.hearsay.eval.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;

/**
 * A document of GUM, from its CoNLL-U file: its words in their places in a text that is put together from them, each block a paragraph,
 * its sentences' trees, and its mentions with the entities that they stand for.
 *
 * @param name the file's name without its ending
 * @param mentions in the order of their starts
 */
record GumDocument(String name, String text, List<Word> words, List<Mention> mentions) {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)[^()]*(\\)?)|(\\d+)(?:\\[[^\\]]*\\])?\\)");

    /**
     * A word.
     *
     * @param head the number of the word that it hangs on, or -1 for a root
     */
    record Word(Span span, String form, String lemma, String tag, int head, String relation, int sentence) {}

    /**
     * A mention.
     *
     * @param entity what it stands for; one number for all mentions of one entity
     * @param head the number of its head word
     */
    record Mention(int entity, int first, int last, int head) {}

    static GumDocument read(Path file) throws IOException {
        Builder builder = new Builder(
                file.getFileName() == null ? "" : file.getFileName().toString().replace(".conllu", ""));
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            builder.add(line);
        }
        return builder.build();
    }

    String text(Mention mention) {
        return span(mention).in(text);
    }

    Span span(Mention mention) {
        return new Span(
                words.get(mention.first()).span().start(),
                words.get(mention.last()).span().end());
    }

    private static final class Builder {

        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Word> words = new ArrayList<>();
        private final List<int[]> brackets = new ArrayList<>();
        private final Map<Integer, Deque<Integer>> open = new HashMap<>();
        private int sentenceStart;
        private int sentence;
        private int multiwordEnd;
        private int cursor = -1;

        Builder(String name) {
            this.name = name;
        }

        void add(String line) {
            if (line.startsWith("# newpar_block") && !text.isEmpty()) {
                text.append('\n');
            } else if (line.isEmpty()) {
                sentenceStart = words.size();
                sentence++;
            } else if (!line.startsWith("#")) {
                addWord(List.of(line.split("\t", -1)));
            }
        }

        private void addWord(List<String> fields) {
            if (fields.size() != 10) {
                throw new HearsayException(name + ": not CoNLL-U: " + String.join(" ", fields));
            }
            String id = fields.get(0);
            String form = fields.get(1);
            boolean spaced = !fields.get(9).contains("SpaceAfter=No");
            if (id.contains(".")) {
                return;
            }
            if (id.contains("-")) { // don't, of which do and n't follow
                multiwordEnd = Integer.parseInt(id.substring(id.indexOf('-') + 1));
                cursor = text.length();
                text.append(form).append(spaced ? " " : "");
                return;
            }
            int start = cursor >= 0 ? cursor : text.length();
            int end = Math.min(start + form.length(), cursor >= 0 ? text.length() : Integer.MAX_VALUE);
            if (cursor < 0) {
                text.append(form).append(spaced ? " " : "");
            }
            int head = Integer.parseInt(fields.get(6));
            words.add(new Word(
                    new Span(start, end),
                    form,
                    fields.get(2),
                    fields.get(3),
                    head == 0 ? -1 : sentenceStart + head - 1,
                    fields.get(7),
                    sentence));
            cursor = cursor >= 0 && Integer.parseInt(id) < multiwordEnd ? end : -1;
            entities(fields.get(9));
        }

        private void entities(String misc) {
            for (String part : misc.split("\\|", -1)) {
                if (part.startsWith("Entity=")) {
                    Matcher bracket = BRACKET.matcher(part.substring("Entity=".length()));
                    while (bracket.find()) {
                        bracket(bracket);
                    }
                }
            }
        }

        private void bracket(Matcher bracket) {
            int here = words.size() - 1;
            if (bracket.group(1) == null) {
                Deque<Integer> starts = open.getOrDefault(Integer.valueOf(bracket.group(3)), new ArrayDeque<>());
                if (!starts.isEmpty()) {
                    brackets.add(new int[] {Integer.parseInt(bracket.group(3)), starts.pop(), here});
                }
            } else if (bracket.group(2).isEmpty()) {
                open.computeIfAbsent(Integer.valueOf(bracket.group(1)), e -> new ArrayDeque<>())
                        .push(here);
            } else {
                brackets.add(new int[] {Integer.parseInt(bracket.group(1)), here, here});
            }
        }

        GumDocument build() {
            List<Mention> mentions = brackets.stream()
                    .map(bracket -> new Mention(bracket[0], bracket[1], bracket[2], head(bracket[1], bracket[2])))
                    .sorted((one, other) -> Integer.compare(one.first(), other.first()))
                    .toList();
            return new GumDocument(name, text.toString(), List.copyOf(words), mentions);
        }

        /** The first word that hangs on one outside. */
        private int head(int first, int last) {
            for (int i = first; i <= last; i++) {
                int head = words.get(i).head();
                if (head < first || head > last) {
                    return i;
                }
            }
            return first;
        }
    }
}
