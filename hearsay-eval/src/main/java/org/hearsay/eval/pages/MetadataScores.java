package org.hearsay.eval.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often the titles and dates that are read from pages are those that the pages show and say. A title is right when its words are
 * those of the headline that the page shows; a date, when its day is one that the page gives as that of publication (two, where it is
 * another day in the publisher's zone than in UTC). Pages are other people's words, so the labels have a hash of the title alone.
 */
public final class MetadataScores {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int HASH_BYTES = 8;

    private record Label(String title, List<String> days) {}

    private final Map<String, Label> labels = new HashMap<>();
    private int titles;
    private int rightTitles;
    private int dates;
    private int rightDates;
    private int madeUp;

    private MetadataScores() {}

    /**
     * No page counted in yet.
     *
     * @param labels a line a page: {@code {"id", "title": HASH, "published": [DAY...]}}, without a day where the page shows none
     * @throws IOException if the file cannot be read
     */
    public static MetadataScores of(Path labels) throws IOException {
        MetadataScores scores = new MetadataScores();
        for (String line : Files.readAllLines(labels)) {
            JsonNode page = JsonMapper.shared().readTree(line);
            List<String> days =
                    page.path("published").valueStream().map(JsonNode::asString).toList();
            scores.labels.put(
                    page.path("id").asString(), new Label(page.path("title").asString(), days));
        }
        return scores;
    }

    /** Counts a page in, if it is labelled; null where nothing was read of it. */
    public void add(String id, @Nullable Article article) {
        Label label = labels.get(id);
        if (label == null) {
            return;
        }
        String title = article == null ? null : article.title();
        String published = article == null ? null : article.published();
        titles++;
        rightTitles += title != null && hash(title).equals(label.title) ? 1 : 0;
        boolean isRight =
                published != null && label.days.contains(published.substring(0, Math.min(10, published.length())));
        dates += label.days.isEmpty() ? 0 : 1;
        rightDates += isRight ? 1 : 0;
        madeUp += published != null && label.days.isEmpty() ? 1 : 0;
    }

    /** The pages that carry a title; all do. */
    public int titles() {
        return titles;
    }

    /** The share of {@link #titles()} of which the title is right. */
    public double titlesRight() {
        return share(rightTitles, titles);
    }

    /** The pages that say when they were published. */
    public int dates() {
        return dates;
    }

    /** The share of {@link #dates()} of which the day is right. */
    public double datesRight() {
        return share(rightDates, dates);
    }

    /** The pages of which a date was told that do not say one. */
    public int datesMadeUp() {
        return madeUp;
    }

    private static double share(int right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }

    /** The first 16 digits of the SHA-256 of a title's words, in small letters with a space between. */
    static String hash(String title) {
        String words = WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
