package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.extractor.AttributionExtractor;

/** What finds the attributions in an article: the extractor with its model, or what a test puts in its place. */
interface Attributor extends AutoCloseable {

    Reading read(Article article, List<Notice> notices);

    @Override
    void close();

    /** The extractor with the model that ships with Hearsay. */
    static Attributor shipped() {
        return of(AttributionExtractor.open());
    }

    /** The same, which knows the bodies of a user's lists too. */
    static Attributor withBodies(Path folder) {
        return of(AttributionExtractor.open().withBodies(folder));
    }

    private static Attributor of(AttributionExtractor extractor) {
        return new Attributor() {
            @Override
            public Reading read(Article article, List<Notice> notices) {
                return extractor.read(article, notices);
            }

            @Override
            public void close() {
                extractor.close();
            }
        };
    }
}
