package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;

import java.nio.file.Path;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ALMOND (Harbour Press) - |PORT ALMOND|Harbour Press",
                "LOW QUAY, Jan. 28 (HP) \u2014 |LOW QUAY, Jan. 28|HP",
                "Port Almond (HP) \u2013 |Port Almond|HP",
                "ST. TARN, Almondia \u2014 |ST. TARN, Almondia|",
                "TARN -- |TARN|",
                "NEW TARN (HP): |NEW TARN|HP"
            })
    void placeAndAgencyAreTold(String start, String place, String credit) {
        String text = "The bridge and the ice\n\n" + start + " " + PROSE;
        Article article = article(file(folder, "a.txt", text));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.dateline()).isEqualTo(place);
        assertThat(article.credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE - ",
                "The mayor (Almond Party) - ",
                "Port Almond - ",
                "WHAT THE MAYOR DID NOT SAY, BUT WHAT HER ENGINEERS WROTE \u2014 ",
                "BRIDGE CLOSED: ",
                "TARN-"
            })
    void whatIsNoPlaceIsNotTold(String start) {
        Article article = article(file(folder, "a.txt", start + PROSE));
        assertThat(article.dateline()).isNull();
        assertThat(article.credit()).isNull();
    }

    @Test
    void aDatelineInTheMiddleIsNotTheArticles() {
        Article article = article(file(folder, "a.txt", (PROSE + "\n\n").repeat(4) + "TARN (HP) - " + PROSE));
        assertThat(article.dateline()).isNull();
    }

    @Test
    void whatJsonSaysGoesFirst() {
        String json = "{\"text\": \"TARN (HP) - So it is.\", \"dateline\": \"LOW QUAY\", \"credit\": \"AB\", "
                + "\"modified\": \"2019-01-28\"}";
        Article article = article(file(folder, "a.jsonl", json));
        assertThat(article.dateline()).isEqualTo("LOW QUAY");
        assertThat(article.credit()).isEqualTo("AB");
        assertThat(article.modified()).isEqualTo("2019-01-28");
    }
}
