package org.hearsay.cli.output.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.cli.output.trace.ArticleView;
import org.hearsay.cli.output.trace.Count;
import org.hearsay.cli.output.trace.StoryView;
import org.hearsay.cli.output.trace.TraceSvg;

/**
 * One page with all stories, which needs nothing but itself and runs no script: an overview, each claim with its origins, drawn
 * and listed, and the articles word for word. Every report is a link to its words, and they are one back to it.
 */
public final class TraceHtml {

    private TraceHtml() {}

    /** Writes the page. @throws IOException if it cannot be written */
    public static void write(List<StoryView> stories, OutputStream out) throws IOException {
        String style = Template.resource("page.css") + TraceSvg.style() + Template.resource("trace.css");
        boolean isOne = stories.size() == 1;
        Template page = Template.file("trace-page.html")
                .html("style", style)
                .text("styleHash", HtmlOutput.sha256(style))
                .text("title", title(stories))
                .text("facts", facts(stories))
                .html(
                        "overview",
                        stories.stream()
                                .map(story -> Overview.html(story, isOne))
                                .collect(Collectors.joining()));
        write(page.fillBefore("claims"), out);
        for (StoryView story : stories) {
            write(StorySection.html(story, isOne), out);
        }
        write(page.fillBetween("claims", "articles"), out);
        for (StoryView story : stories) {
            for (ArticleView article : story.articles()) {
                write(TracedArticle.html(article, story), out);
            }
        }
        write(page.fillAfter("articles"), out);
        out.flush();
    }

    private static String title(List<StoryView> stories) {
        return switch (stories.size()) {
            case 0 -> "No article was read";
            case 1 -> stories.get(0).title();
            default -> stories.size() + " stories";
        };
    }

    private static String facts(List<StoryView> stories) {
        if (stories.size() == 1) {
            return Overview.facts(stories.get(0));
        }
        int articles =
                stories.stream().mapToInt(story -> story.articles().size()).sum();
        int claims = stories.stream().mapToInt(story -> story.claims().size()).sum();
        return Count.of(articles, "article") + " · " + Count.of(claims, "claim");
    }

    private static void write(String html, OutputStream out) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
