package org.hearsay.extractor;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The network: reads words in their context and gives for each the numbers that {@link Decoder} makes attributions of.
 *
 * <p>A window is one run of the network, alone: its result depends on nothing else, so the same text gives the same
 * numbers whatever is read beside it. Thread-safe; {@link #close} only when no thread reads.
 */
final class Tagger implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final Windows windows;
    private final int width;

    /** @throws OrtException if these bytes are no network that the runtime can run */
    Tagger(byte[] network, WordPieces pieces, TaggerSettings settings) throws OrtException {
        this.pieces = pieces;
        this.windows = new Windows(settings.window(), settings.context());
        this.width = settings.width();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            // several windows at once use the processors better than several threads a window
            options.setIntraOpNumThreads(1);
            options.setMemoryPatternOptimization(false); // windows differ in length, so a remembered pattern never fits
            session = environment.createSession(network, options);
        }
    }

    /** What the network says of the words {@code [from, to)}; words outside that range are not looked at. */
    Scores read(Words words, int from, int to) {
        int[][] ids = new int[to - from][];
        int[] totals = new int[to - from + 1];
        int[] paragraphs = new int[to - from];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pieces.of(words.word(from + i));
            paragraphs[i] = words.paragraph(from + i);
            totals[i + 1] = totals[i] + ids[i].length;
        }
        float[][] numbers = new float[ids.length][];
        if (ids.length > 0) {
            windows.over(totals).parallelStream().forEach(window -> read(words, from, ids, totals, window, numbers));
        }
        return new Scores(numbers, paragraphs);
    }

    private void read(Words words, int from, int[][] ids, int[] totals, Windows.Window window, float[][] numbers) {
        int offset = totals[window.first()];
        int length = totals[window.last()] - offset + 2;
        long[] inputs = new long[length];
        long[] features = new long[length];
        inputs[0] = WordPieces.START;
        inputs[length - 1] = WordPieces.END;
        int at = 1;
        for (int i = window.first(); i < window.last(); i++) {
            for (int id : ids[i]) {
                inputs[at] = id;
                features[at++] = words.feature(from + i);
            }
        }
        FloatBuffer out = run(inputs, features);
        for (int i = window.own(); i < window.end(); i++) {
            numbers[i] = new float[width];
            out.get((totals[i] - offset + 1) * width, numbers[i]);
        }
    }

    private FloatBuffer run(long[] inputs, long[] features) {
        long[] shape = {inputs.length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(inputs), shape);
                OnnxTensor facts = OnnxTensor.createTensor(environment, LongBuffer.wrap(features), shape);
                OrtSession.Result result = session.run(Map.of("ids", ids, "features", facts))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the tagger's network failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the tagger's network could not be closed: " + e.getMessage(), e);
        }
    }
}
