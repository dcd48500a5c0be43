package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads from cue and content what a source does with the content. The cue decides ("denied"), negations and the first words of
 * the content included ("did not | deny", "asked | whether"). Where it only says that somebody spoke, the content decides ("That is
 * a lie," she said). Thread-safe.
 */
public final class StanceFinder {

    private static final int LONGEST_CUE = 60;
    private static final int LONGEST_START = 12;
    private static final int LONGEST_CONTENT = 60;

    /** Of a sentence that says little: marks are counted. */
    private static final int SHORT = 8;

    private static final Set<String> QUESTIONS = WordList.of(StanceFinder.class, "questions.txt");
    private static final Set<String> SELF = Set.of("i", "we");

    /** The stance of an attribution of that text; {@link Stance#ASSERTS} is what remains. */
    public Stance find(Prose prose, Attribution attribution) {
        List<Token> cue = tokens(prose, attribution.cue().spans(), LONGEST_CUE);
        List<Token> content = tokens(prose, attribution.content().spans(), LONGEST_CONTENT);
        List<Token> source = tokens(prose, attribution.source().spans(), LONGEST_START);
        Sense sense = readCue(source, cue, content);
        boolean own = (sense == Sense.THINKS || sense == Sense.BELIEVES) && isOwnWord(source, cue);
        sense = readContent(content, sense == null || own ? Sense.SAYS : sense);
        return Objects.requireNonNullElse(sense.stance(), Stance.ASSERTS);
    }

    /**
     * Whether a bare verb of saying tells, in the writer's own words, what somebody said: "they said they stood by him". Who is told of
     * so takes no side by speaking, whatever side he says that he is on.
     */
    public boolean isBareSaying(Prose prose, Attribution attribution) {
        List<Token> cue = tokens(prose, attribution.cue().spans(), LONGEST_CUE);
        List<Token> content = tokens(prose, attribution.content().spans(), LONGEST_CONTENT);
        List<Token> source = tokens(prose, attribution.source().spans(), LONGEST_START);
        return readCue(source, cue, content) == Sense.SAYS && content.stream().noneMatch(Token::quoted);
    }

    private static @Nullable Sense readCue(List<Token> source, List<Token> cue, List<Token> content) {
        if (cue.isEmpty()) {
            return null;
        }
        Stream<Token> nobody = source.stream().limit(1).filter(t -> Lexicon.isNegation(t.lower()));
        Token last = cue.get(cue.size() - 1);
        boolean follows = !content.isEmpty() && content.get(0).start() >= last.end();
        return CueReader.read(
                words(Stream.concat(nobody, cue.stream())),
                follows ? words(content.stream().limit(LONGEST_START)) : List.of());
    }

    /** What a content makes of the sense that the cue has. */
    private static Sense readContent(List<Token> content, Sense sense) {
        if (sense == Sense.SAYS && isQuestion(content)) {
            return Sense.ASKS;
        }
        return switch (sense) {
            case SAYS -> said(content, "^", sense);
            case DESCRIBES -> said(content, "#", sense);
            case THINKS -> said(content, "?", sense) == Sense.EXPECTS ? Sense.EXPECTS : sense;
            case ANNOUNCES -> said(content, "@", said(content, "^", sense));
            default -> sense;
        };
    }

    private static Sense said(List<Token> content, String start, Sense otherwise) {
        return Objects.requireNonNullElse(ContentReader.read(sentences(content), start), otherwise);
    }

    /** Whether it is one question that wants to know, and nothing else; "Why would anybody do that?" accuses. */
    private static boolean isQuestion(List<Token> content) {
        List<Token> words = content.stream().filter(Token::isWord).toList();
        return content.size() < LONGEST_CONTENT
                && content.stream().anyMatch(t -> t.lower().equals("?"))
                && content.get(0).sentence() == content.get(content.size() - 1).sentence()
                && words.size() > 1
                && QUESTIONS.contains(words.get(0).lower())
                && !QUESTIONS.contains(words.get(0).lower() + " " + words.get(1).lower());
    }

    /** Whether it is what somebody says of himself in a quotation: "I think" is said there, not only thought. */
    private static boolean isOwnWord(List<Token> source, List<Token> cue) {
        return cue.get(0).quoted()
                && source.size() == 1
                && SELF.contains(source.get(0).lower());
    }

    /** The first tokens of a part: never more than {@code most}, so that a part as long as its text costs no more than another. */
    static List<Token> tokens(Prose prose, List<Span> spans, int most) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            for (int i = prose.firstAfter(span.start()); i < prose.size() && tokens.size() < most; i++) {
                if (prose.token(i).start() >= span.end()) {
                    break;
                }
                tokens.add(prose.token(i));
            }
        }
        return tokens;
    }

    /** The first sentence, and the second one where the first is as short as "No." */
    private static List<List<Token>> sentences(List<Token> content) {
        return content.stream()
                .collect(Collectors.groupingBy(Token::sentence, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(
                        content.size() > SHORT
                                        && content.get(SHORT).sentence()
                                                == content.get(0).sentence()
                                ? 1
                                : 2)
                .toList();
    }

    static String plain(String word) {
        return word.equals("n't") ? "not" : word;
    }

    private static List<String> words(Stream<Token> tokens) {
        return tokens.map(t -> plain(t.lower())).toList();
    }
}
