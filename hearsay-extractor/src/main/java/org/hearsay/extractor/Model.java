package org.hearsay.extractor;

import ai.onnxruntime.OrtException;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * A trained model: the tagger and what makes sense of its numbers, read from three files that {@code training/} writes.
 */
record Model(Tagger tagger, Decoder decoder, StanceScorer stances, Pool meaning) {

    static final String NETWORK = "tagger.onnx";
    static final String SETTINGS = "tagger.json";
    static final String VOCABULARY = "vocabulary.txt";

    /** Where a model's files are. */
    @FunctionalInterface
    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    /** The model that ships with Hearsay. */
    static Model shipped() {
        return load(Model::resource);
    }

    /** The word pieces of the model that ships with Hearsay. */
    static WordPieces shippedPieces() throws IOException {
        return pieces(Model::resource);
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream in = Model.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    /** A model in a folder. */
    static Model in(Path folder) {
        return load(name -> Files.newInputStream(folder.resolve(name)));
    }

    private static Model load(Opener files) {
        try {
            TaggerSettings settings;
            try (InputStream in = files.open(SETTINGS)) {
                settings = TaggerSettings.read(in);
            }
            WordPieces pieces = pieces(files);
            Decoder decoder = new Decoder(settings);
            try (InputStream in = files.open(NETWORK)) {
                return new Model(
                        new Tagger(in.readAllBytes(), pieces, settings),
                        decoder,
                        new StanceScorer(settings),
                        settings.meaning());
            }
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new ExtractorException("the model has no file " + e.getMessage(), e);
        } catch (IOException | UncheckedIOException | JacksonException | OrtException | IllegalArgumentException e) {
            throw new ExtractorException("the model cannot be read: " + e.getMessage(), e);
        }
    }

    private static WordPieces pieces(Opener files) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(files.open(VOCABULARY), StandardCharsets.UTF_8))) {
            return new WordPieces(in.lines().toList());
        }
    }
}
