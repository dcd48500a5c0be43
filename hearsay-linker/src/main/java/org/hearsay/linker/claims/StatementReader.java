package org.hearsay.linker.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentences;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.Statement;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Takes from a reading the statements that claims can be made of, and says what words tell them apart. */
final class StatementReader {

    /** What is demanded or not answered is no proposition. */
    private static final Set<Stance> WITHOUT_PROPOSITION = EnumSet.of(Stance.DEMANDS, Stance.DECLINES);

    /** Words for somebody who gave no answer, which is no report of anything. */
    private static final Pattern SILENCE =
            Pattern.compile("\\b(?:(?:for|no|without)|(?:declin|refus)\\w+ to) comment\\b"
                    + "|(?:\\bnot|\\bnever|n't) (?:\\S+ )?(?:respond|reply|answer)"
                    + "(?:(?: \\S+){0,5} (?:requests?|questions?|emails?|e mails?|messages?|letters?|inquiry|inquiries)\\b|$)"
                    + "|(?:\\bnot|\\bnever|n't) (?:\\S+ )?return (?:\\S+ )?(?:phone )?(?:calls?|messages?|emails?)\\b");

    /** In nats. Words more frequent than this say nothing of what a sentence is about. */
    private static final double COMMON = 1.2;

    /** In nats, all terms together. What has less is about nothing, or points at something told elsewhere. */
    private static final double LEAST_WEIGHT = 6;

    /** In words. */
    private static final int NEAR_START = 5;

    private static final int LEDE_SENTENCES = 2;

    private final Frequencies frequencies;
    private final Set<String> negations = WordList.of(StatementReader.class, "negations.txt");
    private final Set<String> denials = WordList.of(StatementReader.class, "denials.txt");
    private final Set<String> standIns = WordList.of(StatementReader.class, "standins.txt");

    StatementReader(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** What the article states that may be a claim, in no order. */
    List<StoryStatement> read(Reading reading) {
        int lede = Sentences.of(reading.article().text()).stream()
                .limit(LEDE_SENTENCES)
                .mapToInt(Span::end)
                .max()
                .orElse(0);
        Map<String, Attribution> attributions =
                reading.attributions().stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
        return reading.statements().stream()
                .flatMap(
                        statement -> read(reading, statement, attributions.get(statement.attribution()), lede).stream())
                .filter(StatementReader::isWorthIt)
                .toList();
    }

    /** A content that only points at what is told elsewhere counts if it is all that somebody says. */
    private static boolean isWorthIt(StoryStatement statement) {
        Attribution attribution = statement.attribution();
        if (attribution == null) {
            return !statement.isStandIn();
        }
        return !WITHOUT_PROPOSITION.contains(Objects.requireNonNullElse(attribution.stance(), Stance.ASSERTS))
                && (!statement.isStandIn()
                        || statement.spans().equals(attribution.content().spans()));
    }

    private static boolean isOfSilence(List<Word> words) {
        return SILENCE.matcher(words.stream().map(Word::form).collect(Collectors.joining(" ")))
                .find();
    }

    private Optional<StoryStatement> read(
            Reading reading, Statement statement, @Nullable Attribution attribution, int lede) {
        List<Word> words = Words.of(Span.join(reading.article().text(), statement.spans()));
        if (isOfSilence(words)) {
            return Optional.empty();
        }
        Map<String, Double> terms = new HashMap<>();
        double weight = 0;
        for (Word word : words) {
            double rarity = frequencies.rarity(word);
            if (rarity >= COMMON && !standIns.contains(word.form())) {
                Double before = terms.put(Stems.of(word.form()), rarity);
                weight += before == null ? rarity : 0;
            }
        }
        return Optional.of(new StoryStatement(
                reading,
                statement,
                attribution,
                terms,
                isNegated(words, attribution != null),
                weight < LEAST_WEIGHT,
                attribution == null && statement.spans().get(0).start() < lede));
    }

    /** "Not" deep in a sentence is about a detail of it more often than about what it says. */
    private boolean isNegated(List<Word> words, boolean isAttributed) {
        boolean isDenial = words.stream().anyMatch(word -> denials.contains(word.form()));
        return isDenial || (isAttributed && words.stream().limit(NEAR_START).anyMatch(this::negates));
    }

    private boolean negates(Word word) {
        return negations.contains(word.form()) || word.form().endsWith("n't");
    }
}
