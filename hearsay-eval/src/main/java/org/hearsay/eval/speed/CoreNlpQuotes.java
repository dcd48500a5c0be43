package org.hearsay.eval.speed;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionSpans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CoreNLP's JSON as attributions. A quotation, with its marks, is a content; the mention that it was given to, where there
 * is one, is its source ({@code mentionBegin} and {@code mentionEnd}: first and last token, counted over the article). It
 * has no cues, and nothing without quotation marks. Its offsets are Java's, UTF-16, as ours are.
 *
 * <p>The other choice, {@code canonicalMention}, is the speaker's first or fullest mention somewhere in the article; gold
 * marks the one beside the cue, so that choice would score far lower (linked .07 for .21).
 */
final class CoreNlpQuotes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CoreNlpQuotes() {}

    /** @throws HearsayException if a quotation does not lie in the article's text */
    static ArticleSpans of(ArticleSpans article, String json) {
        JsonNode document = MAPPER.readTree(json);
        List<JsonNode> tokens = new ArrayList<>();
        document.path("sentences").forEach(sentence -> sentence.path("tokens").forEach(tokens::add));
        List<AttributionSpans> attributions = new ArrayList<>();
        for (JsonNode quote : document.path("quotes")) {
            Span content = new Span(
                    quote.path("beginIndex").intValue(), quote.path("endIndex").intValue());
            if (content.end() > article.text().length()) {
                throw new HearsayException(article.id() + ": CoreNLP's offsets do not fit the text");
            }
            attributions.add(new AttributionSpans(source(quote, tokens), List.of(), List.of(content), 1));
        }
        return new ArticleSpans(article.id(), article.text(), attributions);
    }

    private static List<Span> source(JsonNode quote, List<JsonNode> tokens) {
        if (!quote.has("mentionBegin")) {
            return List.of();
        }
        JsonNode first = tokens.get(quote.path("mentionBegin").intValue());
        JsonNode last = tokens.get(quote.path("mentionEnd").intValue());
        return List.of(new Span(
                first.path("characterOffsetBegin").intValue(),
                last.path("characterOffsetEnd").intValue()));
    }
}
