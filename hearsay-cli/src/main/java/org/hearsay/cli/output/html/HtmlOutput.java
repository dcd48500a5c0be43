package org.hearsay.cli.output.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Reading;

/**
 * One page with all articles, which needs nothing but itself: its style and its script are in it, and its content security
 * policy names their hashes and allows nothing else, so that nothing in an article's text could run or fetch.
 *
 * <p>The page opens with an index that is known only at the end. So each article goes to a temporary file as it comes, and
 * {@link #finish()} puts the page together.
 */
public final class HtmlOutput implements ReadingOutput {

    private final OutputStream out;
    private final Path articlesFile;
    private final OutputStream articles;
    private final List<String> index = new ArrayList<>();
    private String firstTitle = "Hearsay";

    /**
     * @throws IOException if there is no room for the temporary file
     */
    public HtmlOutput(OutputStream out) throws IOException {
        this.out = out;
        articlesFile = Files.createTempFile("hearsay", ".html");
        articles = Files.newOutputStream(articlesFile);
    }

    @Override
    public void write(Reading reading) throws IOException {
        int number = index.size() + 1;
        if (number == 1) {
            firstTitle = ArticleFacts.name(reading.article());
        }
        articles.write(bytes(ArticleSection.html(reading, number)));
        index.add(Template.file("index-entry.html")
                .text("article", Integer.toString(number))
                .text("title", ArticleFacts.name(reading.article()))
                .text("facts", ArticleSection.facts(reading.article()))
                .text("count", ArticleSection.count(reading))
                .fill());
    }

    @Override
    public void finish() throws IOException {
        articles.close();
        String style = Template.resource("page.css");
        String script = Template.resource("page.js");
        Template page = Template.file("page.html")
                .text("title", index.size() == 1 ? firstTitle : index.size() + " articles")
                .html("style", style)
                .html("script", script)
                .text("styleHash", sha256(style))
                .text("scriptHash", sha256(script))
                .html("index", index());
        out.write(bytes(page.fillBefore("articles")));
        Files.copy(articlesFile, out);
        out.write(bytes(page.fillAfter("articles")));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            articles.close();
        } finally {
            Files.deleteIfExists(articlesFile);
        }
    }

    private String index() {
        if (index.isEmpty()) {
            return "<p>No article was read.</p>";
        }
        return index.size() == 1
                ? ""
                : Template.file("index.html")
                        .html("entries", String.join("", index))
                        .fill();
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** The source expression that allows {@code content} in a content security policy. */
    static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(content));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
