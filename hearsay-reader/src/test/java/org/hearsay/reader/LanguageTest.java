package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en|The council said on Monday that the bridge would stay closed until spring. Nobody had asked for it, and nobody will pay for it, a member of the opposition said.",
                "ru|Городской совет сообщил в понедельник, что мост останется закрытым до весны. Никто об этом не просил, заявил представитель оппозиции.",
                "uk|Міська рада повідомила в понеділок, що міст залишиться зачиненим до весни. Ніхто про це не просив, заявив представник опозиції.",
                "fr|Le conseil municipal a annoncé lundi que le pont resterait fermé jusqu'au printemps. Personne ne l'avait demandé, a déclaré un membre de l'opposition.",
                "de|Der Stadtrat teilte am Montag mit, dass die Brücke bis zum Frühling geschlossen bleibt. Niemand habe darum gebeten, sagte ein Mitglied der Opposition.",
                "es|El ayuntamiento anunció el lunes que el puente permanecerá cerrado hasta la primavera. Nadie lo había pedido, dijo un miembro de la oposición.",
                "pt|A câmara municipal anunciou na segunda-feira que a ponte ficará fechada até à primavera. Ninguém tinha pedido isso, disse um membro da oposição.",
                "it|Il consiglio comunale ha annunciato lunedì che il ponte resterà chiuso fino alla primavera. Nessuno lo aveva chiesto, ha detto un membro dell'opposizione.",
                "nl|De gemeenteraad heeft maandag gezegd dat de brug tot het voorjaar gesloten blijft. Niemand had erom gevraagd, zei een lid van de oppositie in de stad.",
                "pl|Rada miasta poinformowała w poniedziałek, że most pozostanie zamknięty do wiosny. Nikt o to nie prosił, powiedział przedstawiciel opozycji.",
                "tr|Belediye meclisi pazartesi günü köprünün ilkbahara kadar kapalı kalacağını açıkladı. Bunu kimse istemedi, dedi muhalefetten bir üye.",
                "el|Το δημοτικό συμβούλιο ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή μέχρι την άνοιξη. Κανείς δεν το ζήτησε, είπε ένα μέλος της αντιπολίτευσης.",
                "ar|أعلن مجلس المدينة يوم الاثنين أن الجسر سيبقى مغلقا حتى الربيع. لم يطلب أحد ذلك، قال عضو من المعارضة.",
                "ja|市議会は月曜日、橋は春まで閉鎖されたままになると発表した。誰もそれを求めていなかったと、野党の議員は述べた。市民は橋の再開を待っている。",
                "ko|시의회는 월요일에 다리가 봄까지 폐쇄될 것이라고 발표했다. 아무도 그것을 요구하지 않았다고 야당 의원이 말했다."
            })
    void theLanguageOfAFewSentencesIsTold(String language, String text) {
        assertThat(languageOf(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kremlin denied it.",
                "Council says no",
                "Kremlin denies reports",
                "Yes.",
                "\"No\" - Peskov",
                "President Xi Jinping met Rodrigo Duterte, Manila",
                "Shabayev",
                "It was said to be \"entirely false\"."
            })
    void aFewWordsInLatinLettersAreTakenForEnglish(String text) {
        assertThat(languageOf(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Il a dit que le gouvernement allait agir dans les prochains jours.",
                "de|Das Ministerium teilte mit, dass niemand verletzt wurde."
            })
    void aSentenceThatIsClearlyInAnotherLanguageIsNotTakenForEnglish(String language, String text) {
        assertThat(languageOf(text)).isEqualTo(language);
    }

    @Test
    void aFewWordsInOtherLettersAreNotEnglish() {
        assertThat(languageOf("Нет.")).isEqualTo("und-Cyrl");
        assertThat(languageOf("北京")).isEqualTo("und-Hani");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "!!! -- 12.5 %", "😀😀"})
    void whatHasNoLettersHasNoLanguage(String text) {
        assertThat(languageOf(text)).isNull();
    }

    @Test
    void englishThatQuotesAnotherLanguageIsEnglish() {
        assertThat(languageOf(PROSE + " «Нет», сказал он. " + PROSE)).isEqualTo("en");
    }

    private String languageOf(String text) {
        return article(file(folder, "a.txt", text)).language();
    }
}
