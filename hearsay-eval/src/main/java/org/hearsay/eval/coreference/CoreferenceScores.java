package org.hearsay.eval.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.coreference.Answers.Answer;
import org.hearsay.eval.coreference.Answers.Wording;
import org.jspecify.annotations.Nullable;

/** The answers for a folder of GUM, counted. */
public final class CoreferenceScores {

    private final List<Answer> answers = new ArrayList<>();
    private int documents;

    /**
     * How many were asked, and how they were answered.
     *
     * @param all those asked
     * @param right those answered rightly
     * @param abstained those for which no answer was given
     */
    public record Count(int all, int right, int abstained) {

        public double share() {
            return all == 0 ? 0 : (double) right / all;
        }

        public double shareOfAnswers() {
            return all == abstained ? 0 : (double) right / (all - abstained);
        }
    }

    /**
     * Answers for all documents of a folder.
     *
     * @param genres the second part of the files' names: {@code news}; empty for all
     */
    public static CoreferenceScores of(Path folder, Set<String> genres) throws IOException {
        CoreferenceScores scores = new CoreferenceScores();
        Answers answers = new Answers();
        for (Path file : files(folder, genres)) {
            scores.documents++;
            scores.answers.addAll(answers.of(GumDocument.read(file)));
        }
        return scores;
    }

    /** The documents of those genres, by name. @throws HearsayException if there is none */
    public static List<Path> files(Path folder, Set<String> genres) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".conllu"))
                    .filter(file -> genres.isEmpty() || genres.contains(genre(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new HearsayException(folder + ": there is no document of GUM in it");
            }
            return files;
        }
    }

    private static String genre(Path file) {
        String[] parts = String.valueOf(file.getFileName()).split("_", -1);
        return parts.length > 1 ? parts[1] : "";
    }

    public int documents() {
        return documents;
    }

    /** Hearsay's answers for mentions so worded; null for all. */
    public Count hearsay(@Nullable Wording wording) {
        return count(wording, Answer::right);
    }

    /** The baseline's. */
    public Count baseline(@Nullable Wording wording) {
        return count(wording, Answer::baseline);
    }

    /** Where Hearsay's answers are wrong or missing. */
    public List<String> errors() {
        return answers.stream()
                .filter(answer -> !Boolean.TRUE.equals(answer.right()))
                .map(answer -> answer.wording() + " " + answer.place())
                .toList();
    }

    private Count count(@Nullable Wording wording, Function<Answer, @Nullable Boolean> by) {
        List<Answer> of = answers.stream()
                .filter(answer -> wording == null || answer.wording() == wording)
                .toList();
        int right = (int) of.stream()
                .filter(answer -> Boolean.TRUE.equals(by.apply(answer)))
                .count();
        int abstained =
                (int) of.stream().filter(answer -> by.apply(answer) == null).count();
        return new Count(of.size(), right, abstained);
    }
}
