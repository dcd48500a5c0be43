package org.hearsay.extractor.hedges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: {@code 1,500}, {@code 1.5 million}, {@code two hundred and fifty}, {@code tens of thousands}. */
final class NumberReader {

    /**
     * A number that was read.
     *
     * @param to the number of the token after it
     * @param least whether it may be more: "dozens"
     */
    record Read(double value, int to, boolean least) {}

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?(k|m|mn|bn|tn)?");

    private static final Map<String, Double> ONES = words("one: ");
    private static final Map<String, Double> TIMES = words("times: ");
    private static final Map<String, Double> MANY = words("many: ");

    private NumberReader() {}

    /** The number that starts at that token, or null. */
    static @Nullable Read read(List<Token> tokens, int from) {
        Double many = many(tokens, from);
        if (many != null) {
            return readMany(tokens, from, many);
        }
        double total = 0;
        double current = 0;
        int at = from;
        for (; at < tokens.size(); at++) {
            String word = tokens.get(at).lower();
            Double one = at == from || current % 10 == 0 || current == 0 ? one(word) : null;
            Double times = at == from && !isOfSome(tokens, at) ? null : times(tokens, at);
            if (times != null) {
                double multiplied = Math.max(current, 1) * times;
                total += times >= 1000 ? multiplied : 0;
                current = times >= 1000 ? 0 : multiplied;
            } else if (one != null && (at == from || !isDigit(word))) {
                current += one;
            } else if (!(word.equals("and")
                    && at > from
                    && isSmall(tokens, at + 1)
                    && current % 100 == 0
                    && current > 0)) {
                break;
            }
        }
        return at == from
                ? null
                : new Read(total + current, at, isOfSome(tokens, from) && !isWord(tokens, from - 1, "a"));
    }

    /** Whether it stands in "a dozen", "several hundred", "a few thousand"; not in "half a dozen". */
    private static boolean isOfSome(List<Token> tokens, int at) {
        return isWord(tokens, at - 1, "several")
                || isWord(tokens, at - 1, "few")
                || (isWord(tokens, at - 1, "a") && !isWord(tokens, at - 2, "half"));
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at >= 0 && tokens.get(at).lower().equals(word);
    }

    /** {@code hundreds}, {@code tens of thousands}. */
    private static Read readMany(List<Token> tokens, int from, double many) {
        Double more =
                from + 2 < tokens.size() && tokens.get(from + 1).lower().equals("of") ? many(tokens, from + 2) : null;
        return more == null ? new Read(many, from + 1, true) : new Read(many * more / 2, from + 3, true);
    }

    /** A word such as {@code dozens}; {@code tens} and {@code scores} may be other words, where no "of" follows. */
    private static @Nullable Double many(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean of = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("of");
        return of || !(word.equals("tens") || word.equals("scores")) ? MANY.get(word) : null;
    }

    /** A multiplier; the single letters only where they are written to a number. */
    private static @Nullable Double times(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean isLetter = token.lower().length() < 3;
        return isLetter && (at == 0 || tokens.get(at - 1).end() != token.start()) ? null : TIMES.get(token.lower());
    }

    private static boolean isSmall(List<Token> tokens, int at) {
        return at < tokens.size()
                && one(tokens.get(at).lower()) != null
                && !isDigit(tokens.get(at).lower());
    }

    private static boolean isDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static @Nullable Double one(String word) {
        if (isDigit(word)) {
            Matcher digits = DIGITS.matcher(word);
            return digits.matches() ? (Double) digits(digits) : null;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Double tens = ONES.get(word.substring(0, hyphen));
            Double units = ONES.get(word.substring(hyphen + 1));
            return tens != null && units != null && tens >= 20 && units < 10 ? (Double) (tens + units) : null;
        }
        return ONES.get(word);
    }

    private static double digits(Matcher digits) {
        String decimals = digits.group(2) == null ? "" : digits.group(2);
        double times = digits.group(3) == null ? 1 : TIMES.getOrDefault(digits.group(3), 1.0);
        return Double.parseDouble(digits.group(1).replace(",", "") + decimals) * times;
    }

    private static Map<String, Double> words(String label) {
        Map<String, Double> words = new HashMap<>();
        for (String line : WordList.lines(NumberReader.class, "numbers.txt")) {
            if (line.startsWith(label)) {
                for (String entry : line.substring(label.length()).split(", ", -1)) {
                    int gap = entry.indexOf(' ');
                    words.put(entry.substring(0, gap), Double.valueOf(entry.substring(gap + 1)));
                }
            }
        }
        return words;
    }
}
