package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Direct;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/**
 * Checks a draft against articles: each of its quotations, word for word, and each statement that it attributes to somebody.
 * Immutable and safe to share between threads.
 */
public final class DraftChecker {

    private final SentenceChecker sentences;
    private final RecordFinder record;

    /** @param readings the articles, in the order in which they are told */
    public DraftChecker(List<Reading> readings) {
        sentences = new SentenceChecker(readings);
        record = new RecordFinder(readings);
    }

    /** What a draft quotes and attributes, in its order. */
    public List<DraftItem> check(Reading draft) {
        String text = draft.article().text();
        List<DraftItem> items = new ArrayList<>();
        for (Span quotation : Quotations.of(text)) {
            String words = quotation.in(text);
            items.add(new DraftItem(
                    quotation,
                    RecordFinder.speaker(draft, quotation),
                    true,
                    record.find(words),
                    sentences.check(words)));
        }
        for (Attribution attribution : draft.attributions()) {
            if (attribution.content().direct() != Direct.WHOLE
                    && !attribution.content().spans().isEmpty()) {
                items.add(statement(draft, attribution));
            }
        }
        items.sort(Comparator.comparing(DraftItem::span));
        return items;
    }

    private DraftItem statement(Reading draft, Attribution attribution) {
        List<Span> spans = attribution.content().spans();
        Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        String words = attribution.content().text();
        return new DraftItem(whole, RecordFinder.speaker(draft, attribution), false, List.of(), sentences.check(words));
    }
}
