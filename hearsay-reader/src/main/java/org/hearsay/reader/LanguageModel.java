package org.hearsay.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** OpenNLP's language detector, loaded when it is first needed. Safe to share between threads. */
final class LanguageModel {

    /**
     * What the model holds of a text.
     *
     * @param language the likeliest language, as a BCP 47 tag
     * @param probability how likely
     * @param runnerUp how likely the next one is
     * @param english how likely English is
     */
    record Guess(String language, double probability, double runnerUp, double english) {

        /** From where on the model can be taken at its word; below, its probabilities sink towards even. */
        private static final double SURE = 0.2;

        /** Twice what each of the model's languages would have of nothing. */
        private static final double NOT_NOISE = 0.02;

        // With these distances, none of 19,777 headlines and single sentences of English news was taken for another
        // language.
        private static final double AHEAD = 1.5;
        private static final double AHEAD_OF_ENGLISH = 2.5;

        /** The language, or what can be said of it, for a text that is mostly in this script (ISO 15924). */
        @Nullable
        String decide(String script) {
            boolean ahead = probability >= NOT_NOISE && probability >= AHEAD * runnerUp;
            if (probability >= SURE || ahead) {
                return language;
            }
            if (!script.equals("Latn")) {
                return script.equals("Zyyy") ? null : "und-" + script;
            }
            boolean notEnglish = probability >= NOT_NOISE && probability >= AHEAD_OF_ENGLISH * english;
            return notEnglish ? language : "en";
        }
    }

    private static final String FILE = "/langdetect-183.bin";

    /** Codes of the model that are not simply ISO 639-3 for what BCP 47 writes with two letters. */
    private static final Map<String, String> SPECIAL =
            Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "swa", "sw", "pnb", "pa");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /** Holds the one instance; the class is initialized on first use, under the JVM's lock. */
    private static final class Holder {
        private static final LanguageModel INSTANCE = new LanguageModel();
    }

    private final LanguageDetectorModel model;

    private LanguageModel() {
        try (InputStream in = LanguageModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            model = new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguageModel instance() {
        return Holder.INSTANCE;
    }

    Guess guess(String text) {
        // The detector itself does not promise to be safe between threads; the model, which is never written to, is.
        Language[] ranked = new LanguageDetectorME(model).predictLanguages(text);
        double english = 0;
        for (Language language : ranked) {
            if (language.getLang().equals("eng")) {
                english = language.getConfidence();
            }
        }
        String code = ranked[0].getLang();
        return new Guess(
                TWO_LETTERS.getOrDefault(code, code), ranked[0].getConfidence(), ranked[1].getConfidence(), english);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        codes.putAll(SPECIAL);
        return Map.copyOf(codes);
    }
}
