package org.hearsay.reader.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void whatAUrlGaveEachTimeIsFoundAgain() throws IOException {
        site.redirect("/old", "/a.html");
        fetch("first", "/b.html", "/old");
        fetch("second", "/old", "/b.html");
        List<Evidence.Visit> visits = new Evidence(folder).visits(site.url("/old"));
        assertThat(visits).extracting(this::title).containsExactly("first /old", "second /old");
        assertThat(visits.get(0).at()).isBefore(visits.get(1).at());
        assertThat(new Evidence(folder).visits(site.url("/b.html"))).hasSize(2);
    }

    @Test
    void aTextThatWasFetchedIsReadAgainAndRobotsTxtIsNot() throws IOException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nAllow: /\n");
        site.page("/a.txt", "text/plain", "The mayor of Port Almond said that the bridge would stay closed.");
        try (Fetcher fetcher =
                Fetcher.builder(folder).allowPrivate(true).pause(Duration.ZERO).build()) {
            fetcher.fetch(site.url("/a.txt"));
        }
        Evidence.Visit visit = new Evidence(folder).visits(site.url("/a.txt")).get(0);
        try (Stream<Outcome> outcomes =
                ArticleReader.create().read(List.of(visit.archive().toString()))) {
            assertThat(outcomes).extracting(Outcome::location).containsExactly(visit.location());
        }
    }

    @Test
    void whatGaveNothingIsNoVisit() throws IOException {
        assertThatThrownBy(() -> fetch("first", "/none.html")).hasMessageContaining("404");
        assertThat(new Evidence(folder).visits(site.url("/none.html"))).isEmpty();
        assertThatThrownBy(() -> new Evidence(folder).visits("a.html")).isInstanceOf(FetchException.class);
    }

    @Test
    void aLineThatIsBrokenIsPassedOver() throws IOException {
        fetch("first", "/b.html");
        try (Stream<Path> lists = Files.list(folder.resolve("visits"))) {
            Path list = lists.findFirst().orElseThrow();
            Files.writeString(list, "{\"at\": \n7\n\n{\"at\":\"yesterday\"}\n", StandardOpenOption.APPEND);
        }
        fetch("second", "/b.html");
        assertThat(new Evidence(folder).visits(site.url("/b.html"))).hasSize(2);
    }

    /** Has the pages, each of which has its path in its title, fetched by a fetcher of its own. */
    private void fetch(String words, String... paths) throws IOException {
        site.page("/a.html", "text/html", page(words + " /old"));
        site.page("/b.html", "text/html", page(words + " /b.html"));
        try (Fetcher fetcher =
                Fetcher.builder(folder).allowPrivate(true).pause(Duration.ZERO).build()) {
            for (String path : paths) {
                fetcher.fetch(site.url(path));
            }
        }
    }

    private static String page(String title) {
        return "<!DOCTYPE html><title>" + title
                + "</title><p>The mayor of Port Almond said on Monday that the old bridge would "
                + "stay closed until spring.</p>";
    }

    private String title(Evidence.Visit visit) {
        try (Stream<Outcome> outcomes =
                ArticleReader.create().read(List.of(visit.archive().toString()))) {
            return outcomes.filter(outcome -> outcome.location().equals(visit.location()))
                    .map(outcome ->
                            String.valueOf(((Outcome.Read) outcome).article().title()))
                    .findFirst()
                    .orElse("none");
        }
    }
}
