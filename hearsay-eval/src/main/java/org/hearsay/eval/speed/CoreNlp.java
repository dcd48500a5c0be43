package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.attributions.ArticleSpans;

/**
 * The peer: Stanford CoreNLP's quote pipeline, run as a process of its own over the same files. It is GPL, so it is fetched
 * apart ({@code hearsay-eval/peers/corenlp}) and never on our class path; what is known of it is its command line, its JSON
 * and the times that it prints.
 */
final class CoreNlp {

    private static final long MINUTES = 60;
    private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([0-9.,]+) sec");
    private static final Pattern TOTAL = Pattern.compile("Total time for StanfordCoreNLP pipeline: ([0-9.,]+) sec");

    private final Path jars;
    private final Path settings;

    /**
     * @param jars the folder with its jars
     * @param settings its properties file: annotators and their settings
     */
    CoreNlp(Path jars, Path settings) {
        this.jars = jars;
        this.settings = settings;
    }

    /**
     * What one run over some articles showed.
     *
     * @param run time and memory of the whole process
     * @param loadedSeconds by its own account, the time without the start of the JVM and the loading of models
     * @param found its quotations as attributions
     */
    record Result(ProcessRun run, double loadedSeconds, Map<String, ArticleSpans> found) {}

    /** Runs it once over all files of the folder, with a thread a core. */
    Result run(ArticleFolder folder, Collection<ArticleSpans> articles) throws IOException {
        Path list = folder.beside("corenlp.list");
        Files.write(list, folder.files().stream().map(Path::toString).toList());
        Path output = Files.createDirectories(folder.beside("corenlp"));
        Path errors = folder.beside("corenlp.err");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                jars.toAbsolutePath() + "/*",
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-props",
                settings.toAbsolutePath().toString(),
                "-threads",
                String.valueOf(Runtime.getRuntime().availableProcessors()),
                "-fileList",
                list.toString(),
                "-outputFormat",
                "json",
                "-outputDirectory",
                output.toString());
        ProcessRun run = ProcessRun.of(command, folder.beside("corenlp.out"), errors, MINUTES);
        String said = Files.readString(errors);
        double loaded = seconds(TOTAL, said) - seconds(SETUP, said);
        Map<String, ArticleSpans> found = new LinkedHashMap<>();
        for (ArticleSpans article : articles) {
            Path json = output.resolve(article.id() + ".txt.json");
            found.put(article.id(), CoreNlpQuotes.of(article, Files.readString(json)));
        }
        return new Result(run, loaded, found);
    }

    private static double seconds(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new HearsayException("CoreNLP: its timing does not say \"" + pattern + "\"");
        }
        return Double.parseDouble(matcher.group(1).replace(",", ""));
    }
}
