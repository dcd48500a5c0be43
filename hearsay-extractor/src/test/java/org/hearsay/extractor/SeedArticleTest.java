package org.hearsay.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that Hearsay exists for. It is not ours, so it is not here: where it is not beside the repository, this is skipped. */
class SeedArticleTest {

    private static final Path SEED = Path.of("../../shared/data/seed-article.txt");

    private static List<Attribution> attributions = List.of();

    @BeforeAll
    static void read() throws IOException {
        if (Files.exists(SEED)) {
            try (AttributionExtractor extractor = AttributionExtractor.open()) {
                attributions = extractor
                        .read(Article.builder("seed-article.txt", Files.readString(SEED))
                                .build())
                        .attributions();
            }
        } else {
            System.err.println("SKIPPED: no seed article at " + SEED);
        }
    }

    /** Test by test, so that the report counts what was skipped. */
    @BeforeEach
    void skipWithoutTheArticle() {
        assumeTrue(Files.exists(SEED), () -> "no seed article at " + SEED);
    }

    @Test
    void theKremlinDeniesTheReports() {
        assertFound("The Kremlin", "denied", "private military contractors");
    }

    @Test
    void reutersReportsTheContractors() {
        assertFound("Reuters", "reported", "Up to 400 Russian contractors");
    }

    @Test
    void peskovSpeaksOfConspiracy() {
        assertFound("Peskov", "told", "the department of conspiracy");
    }

    @Test
    void peskovDeniesContactWithGuaido() {
        assertFound("Peskov", "denied", "planned to contact Guaido");
    }

    @Test
    void observersDoubtTheReport() {
        assertFound("observers", "doubt", "the Reuters report");
    }

    @Test
    void theAmbassadorDeniesTheDeployment() {
        assertFound("ambassador to Venezuela", "denied", "reports of the deployment");
    }

    private static void assertFound(String source, String cue, String content) {
        assertThat(attributions).anySatisfy(attribution -> {
            assertThat(attribution.source().text()).contains(source);
            assertThat(attribution.cue().text()).contains(cue);
            assertThat(attribution.content().text()).contains(content);
        });
    }
}
