package org.hearsay.extractor.hedges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.ContractWord;
import org.hearsay.core.Quantity;
import org.hearsay.core.QuantityBound;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.hearsay.extractor.hedges.NumberReader.Read;
import org.hearsay.extractor.hedges.Phrases.Phrase;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Reads the quantities among the tokens of a content: a number, what bounds it, and what is counted. */
final class QuantityReader {

    /** @param hedge the words that make the quantity less than exact, or null */
    record Found(Quantity quantity, @Nullable Span hedge) {}

    private static final Phrases BOUNDS = new Phrases("bounds.txt");
    private static final Phrases NOT_COUNTED = new Phrases("not-counted.txt");
    private static final Map<String, String> CURRENCIES = currencies();
    private static final Set<String> NO_UNITS = WordList.of(QuantityReader.class, "units.txt");
    private static final Set<String> PLURALS = WordList.of(QuantityReader.class, "plurals.txt");
    private static final Set<String> MORE = Set.of("more", "other", "additional", "of");
    private static final int LONGEST_UNIT = 4;

    private final List<Token> tokens;
    private final String text;

    QuantityReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Read number = NumberReader.read(tokens, i);
            Found quantity = number == null ? null : quantity(i, number);
            if (quantity != null) {
                found.add(quantity);
            }
            i = number == null ? i + 1 : Math.max(number.to(), quantity == null ? 0 : after(quantity));
        }
        return found;
    }

    private int after(Found found) {
        int end = found.quantity().span().end();
        int i = tokens.size();
        while (i > 0 && tokens.get(i - 1).start() >= end) {
            i--;
        }
        return i;
    }

    private @Nullable Found quantity(int from, Read number) {
        @Nullable String currency = currency(from);
        int start = currency == null ? from : from - 1;
        int to = number.to();
        Read upper = upper(to);
        boolean range = upper != null && upper.value() > number.value() && !isWord(start - 1, "from");
        to = range && upper != null ? upper.to() : to;
        Phrase before = range ? null : BOUNDS.before(tokens, article(start));
        before = before != null && before.label().startsWith("after") ? null : before;
        Phrase after = before != null || range ? null : BOUNDS.from(tokens, to);
        after = after != null && after.label().startsWith("after ") ? after : null;
        Unit unit = currency != null ? new Unit(currency, to) : unit(after == null ? to : to + after.length());
        boolean bounded = before != null || range;
        boolean counted = bounded
                ? unit != null || !(isYear(from, number) || isPronoun(from, number))
                : isCounted(from, number, unit);
        if (currency == null && !counted) {
            return null;
        }
        int first = before != null
                ? article(start) - before.length()
                : range && isWord(start - 1, "between") ? start - 1 : start;
        int last = Math.max(unit == null ? to : unit.to(), after == null ? to : to + after.length()) - 1;
        QuantityBound bound = range ? QuantityBound.BETWEEN : bound(before, after, number);
        Quantity quantity = new Quantity(
                new Span(tokens.get(first).start(), tokens.get(last).end()),
                number.value(),
                range && upper != null ? upper.value() : null,
                bound,
                unit == null ? null : unit.name());
        return new Found(quantity, hedge(bound, first, start, to, after, number));
    }

    /** The words that bound it: those before the number, or after it, or the vague number itself. */
    private @Nullable Span hedge(
            QuantityBound bound, int first, int start, int to, @Nullable Phrase after, Read number) {
        if (bound == QuantityBound.EXACTLY) {
            return null;
        }
        if (after != null) {
            return new Span(
                    tokens.get(to).start(), tokens.get(to + after.length() - 1).end());
        }
        if (first < start && bound != QuantityBound.BETWEEN) {
            int last = article(start) - 1;
            return new Span(tokens.get(first).start(), tokens.get(last).end());
        }
        return number.least()
                ? new Span(tokens.get(start).start(), tokens.get(to - 1).end())
                : null;
    }

    /** Where "about a dozen" has its bound: before the article. */
    private int article(int at) {
        return isWord(at - 1, "a") ? at - 1 : at;
    }

    private static QuantityBound bound(@Nullable Phrase before, @Nullable Phrase after, Read number) {
        String label =
                before != null ? before.label() : after != null ? after.label().substring(6) : "";
        return ContractWord.find(QuantityBound.class, label)
                .filter(bound -> bound != QuantityBound.EXACTLY || !number.least())
                .orElse(number.least() ? QuantityBound.AT_LEAST : QuantityBound.EXACTLY);
    }

    /** The number after "to" or "and" or a dash, with which a range ends. */
    private @Nullable Read upper(int at) {
        if (at + 1 >= tokens.size()
                || !(isWord(at, "to") || isWord(at, "and") || isWord(at, "\u2013") || isWord(at, "-"))) {
            return null;
        }
        int next = CURRENCIES.containsKey(tokens.get(at + 1).text()) ? at + 2 : at + 1;
        Read upper = next < tokens.size() ? NumberReader.read(tokens, next) : null;
        return upper == null || upper.least() || (isWord(at, "and") && !hasBetween(at)) ? null : upper;
    }

    private boolean hasBetween(int at) {
        return tokens.subList(Math.max(0, at - 5), at).stream()
                .anyMatch(t -> t.lower().equals("between"));
    }

    /** Whether it counts something: no date, no time, no name with a number. */
    private boolean isCounted(int from, Read number, @Nullable Unit unit) {
        Phrase before = NOT_COUNTED.before(tokens, from);
        Phrase after = NOT_COUNTED.from(tokens, number.to());
        Phrase later = NOT_COUNTED.from(tokens, number.to() + 1);
        if ((before != null && !before.label().equals("after"))
                || (after != null && !after.label().equals("before"))
                || (later != null && later.label().equals("after"))
                || isWord(number.to(), ":")
                || isWord(from - 1, ":")) {
            return false;
        }
        boolean named = from > 1
                && tokens.get(from - 1).isCapitalized()
                && tokens.get(from - 1).isWord();
        return number.least() || (unit != null && !isYear(from, number) && !isPronoun(from, number) && !named);
    }

    /** Whether it is written as a year is. */
    private boolean isYear(int from, Read number) {
        return number.to() == from + 1
                && number.value() >= 1500
                && number.value() < 2100
                && tokens.get(from).text().length() == 4;
    }

    /** Whether it is the word "one", which counts nothing where nothing bounds it. */
    private boolean isPronoun(int from, Read number) {
        return number.to() == from + 1 && isWord(from, "one");
    }

    private @Nullable String currency(int at) {
        return at == 0 ? null : CURRENCIES.get(tokens.get(at - 1).text());
    }

    private boolean isWord(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).lower().equals(word);
    }

    /** @param to the number of the token after it */
    private record Unit(String name, int to) {}

    /** What is counted: the words up to the first plural, or the word after the number where it stands alone. */
    private @Nullable Unit unit(int after) {
        if (isWord(after, "%") || isWord(after, "percent") || (isWord(after, "per") && isWord(after + 1, "cent"))) {
            return new Unit("%", isWord(after, "per") ? after + 2 : after + 1);
        }
        int from = after;
        while (from < tokens.size() && MORE.contains(tokens.get(from).lower())) {
            from++;
        }
        int end = from;
        while (end < tokens.size() && end < from + LONGEST_UNIT && isUnit(tokens.get(end))) {
            end++;
            String last = tokens.get(end - 1).lower();
            if (PLURALS.contains(last) || (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("ous"))) {
                return unit(from, end);
            }
        }
        return end != from + 1 || tokens.get(from).isCapitalized() ? null : unit(from, end);
    }

    private Unit unit(int from, int to) {
        String name =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Unit(name.strip().replaceAll("\\s+", " "), to);
    }

    private static boolean isUnit(Token token) {
        return token.isWord() && !Character.isDigit(token.lower().charAt(0)) && !NO_UNITS.contains(token.lower());
    }

    private static Map<String, String> currencies() {
        return WordList.lines(QuantityReader.class, "currencies.txt").stream()
                .collect(Collectors.toMap(
                        line -> line.substring(0, 1), line -> line.substring(2), (a, b) -> a, HashMap::new));
    }
}
