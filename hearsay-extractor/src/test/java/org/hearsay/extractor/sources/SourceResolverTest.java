package org.hearsay.extractor.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceResolverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // short forms of a name, and a fuller name that is no source
                "[1 Orrin] said {1 yes}. [2 Mr. Orrin] said {2 no}. It was for Tomas B. Orrin to say. | Tomas B. Orrin, Tomas B. Orrin",
                "[1 Sen. Dana Holt] spoke. [2 Holt’s] claim was new. | Dana Holt, Dana Holt",
                "[1 Mr. Orrin Jr.] said {1 yes}. Later [2 Tomas Orrin] said {2 no}. | Tomas Orrin, Tomas Orrin",
                // spelling
                "[1 Yevgeny Sholayev] said {1 yes}. Later [2 Sholaev] said {2 no}. | Yevgeny Sholayev, Yevgeny Sholayev",
                "[1 José Ramírez] said {1 yes}. Later [2 Ramirez] said {2 no}. | José Ramírez, José Ramírez",
                // one surname, two people
                "Peter and Ruth Vance: Peter Vance ran, Ruth Vance sang. [1 Mrs. Vance] said {1 a}. [2 Mr. Vance] said {2 b}."
                        + " | Ruth Vance, Peter Vance",
                // pronouns by gender, place and speech
                "[1 Dana Holt] met Tomas Orrin. [2 She] said {2 yes}. [3 He] said {3 no}. | Dana Holt, Dana Holt, Tomas Orrin",
                "[1 Tomas Orrin] said {1 that [2 he] hoped {2 for rain}}. | Tomas Orrin, Tomas Orrin",
                "Boris Kerr left. {1 “I think [2 he] wants {2 more},”} [1 Tomas Orrin] said. | Tomas Orrin, Boris Kerr",
                "{1 “[2 I] fear {2 the worst},”} [1 Tomas Orrin] said. | Tomas Orrin, Tomas Orrin",
                "[1 He] said {1 so}. | -",
                "[1 People] wait. [2 You] know {2 it}. | People, -",
                "Supporters of the union cheered. [1 They] said {1 so}. | Supporters",
                "The company had no answer. [1 It] said {1 so}. | company",
                "[1 Tomas Orrin, who] lives here, said {1 yes}. A teacher, [2 who] asked {2 why}, left. | Tomas Orrin, teacher",
                // descriptions
                "[1 Harbor ministry spokesman Tomas Orrin] said {1 yes}. [2 The ministry spokesman] said {2 no}. | Tomas Orrin, Tomas Orrin",
                "[1 The leader of a rowing club] sang. Boris Kerr – the rowing leader with a beard – left. | Boris Kerr",
                "[1 A person close to the mayor] said {1 a}. [2 The person close to the mayor] said {2 b}. |"
                        + " person close to the mayor, person close to the mayor",
                "[1 An official] said {1 a}. [2 Another official] said {2 b}. | official, Another official",
                "[1 A port official] said {1 a}. [2 The same official] said {2 b}. | port official, port official",
                "[1 The harbor inspector, Dana Holt,] said {1 so}. | Dana Holt",
                "[1 Dana Holt’s campaign] said {1 so}. Later, [2 the Holt campaign] left. | Dana Holt’s campaign, Dana Holt’s campaign",
                "Boris Kerr ran for mayor. [1 The candidate] said {1 so}. | Boris Kerr",
                "Republican candidate Boris Kerr ran. [1 The Democratic candidate] said {1 so}. | Democratic candidate",
                "[1 Secretary of State Dana Holt] said {1 so}. | Dana Holt",
                "[1 The Minister of Water Affairs Kevin Kerr] said {1 so of the rain in the hills}. | Kevin Kerr",
                "[1 Sgt at Arms Kevin Kerr] said {1 so}. | Kevin Kerr",
                "[1 The United States Department of Defense] said {1 so}. | Department of Defense",
                "[1 Orrin’s lawyer, actress Dana Holt] said {1 so}. | Dana Holt",
                "[1 The analyst] claims {1 so}. [2 A new report] shows {2 it}. | analyst, new report",
                "[1 Some in the harbor] said {1 so}. [2 Two drivers, many of whom] fear {2 it}. | Some in the harbor, Two drivers",
                "[1 This new report] says {1 so}. [2 As many drivers] said {2 it}. | new report, many drivers",
                "[1 The retired pilot and former mayor] said {1 so}. | retired pilot and former mayor",
                "Two pilots and other officers, [1 who] left, said {1 so}. | Two pilots and other officers",
                // words in a quotation are nobody's last mention
                "[1 Boris Kerr] spoke. {2 “Tomas Orrin lies. Orrin always lies. Orrin is a liar,”} [2 he] said. | Boris Kerr, Boris Kerr",
                "[1 Boris Kerr] spoke. {2 ''Tomas Orrin lies. Orrin always lies. Orrin is a liar,''} [2 he] said. | Boris Kerr, Boris Kerr",
                "[1 Boris Kerr] left. {2 'Tomas Orrin lies. Orrin always lies. Orrin is a liar,'} [2 he] said. | Boris Kerr, Boris Kerr",
                "[1 Tomas Orrin] said {1 so}. Orrin won. [2 Boris Kerr] said {2 that [3 Orrin] knew {3 nothing}}. [4 He] said {4 more}."
                        + " | Tomas Orrin, Boris Kerr, Tomas Orrin, Boris Kerr",
                // relative clauses
                "An aide to Boris Kerr’s brother, [1 who] said {1 so}, left. | Boris Kerr’s brother",
                "Boris Kerr, the nominee for president [1 who] said {1 so}, left. | Boris Kerr",
                "[1 Tomas Orrin] met Boris Kerr, [2 who] fears {2 snow}. [3 He] said {3 so}. | Tomas Orrin, Boris Kerr, Tomas Orrin",
                // whose words
                "Boris Kerr spoke. The town read Tomas Orrin’s statement. [1 He] called {1 it a lie}. | Tomas Orrin",
                // "it" and "they"
                "Senator Dana Holt and Boris Kerr met. [1 They] said {1 so}. | Dana Holt and Boris Kerr",
                "[1 Boris Kerr and Dana Holt, who] say {1 so}, left. | Boris Kerr and Dana Holt",
                "[1 Dana Holt] met Boris Kerr and Dana Orrin, [2 who] says {2 so}. | Dana Holt, Dana Orrin",
                "The company left. [1 It] has been claimed {1 that it lost}. [2 It] said {2 so}. | -, company",
                "[1 The Harbor Times] wrote {1 so of the many people}. [2 They] said {2 more}. | Harbor Times, Harbor Times",
                // one letter wrong
                "[1 Dana Lunderman] spoke. [2 Ms Lundermann] said {2 so}. [3 Lundrman] left. |"
                        + " Dana Lunderman, Dana Lunderman, Dana Lunderman",
                // Arabic names
                "[1 Nahla al-Orrani] spoke. [2 Al-Orrani] said {2 so}. [3 Orrani] left. |"
                        + " Nahla al-Orrani, Nahla al-Orrani, Nahla al-Orrani",
                // no names
                "Boris Kerr spoke. The Norway-led fleet left. US-led boats stayed. [1 He] said {1 so}. | Boris Kerr",
                "BREAKING: The company left. [1 It] said {1 so}. | company",
                // bodies
                "[1 Tomas Orrin] said {1 so}, CNN Harbor reported. [2 He] said {2 more}. | Tomas Orrin, Tomas Orrin",
                "Lake Orrin, a firm founded in May, left. [1 It] said {1 so}. | Lake Orrin",
                "[1 The Harbor Safety Board] met. [2 The H.S.B.] said {2 so}. [3 The board] left. |"
                        + " Harbor Safety Board, Harbor Safety Board, Harbor Safety Board",
                "[1 The Washington Post] wrote {1 so}. [2 The Post] said {2 so}. [3 The paper] stood by it. |"
                        + " Washington Post, Washington Post, Washington Post",
                "[1 The Times of India] wrote {1 so}. | Times of India",
                "[1 FOX 13] said {1 so}. A diver told [2 FOX] 13 days later {2 no}. | FOX 13, FOX",
                "Harbor News  [1 Dana Holt] said {1 so}. | Dana Holt",
                "[1 SHO, Orrin police station, Dana Holt] said {1 so}. Later [2 Orrin Police Station SHO Dana Holt] left."
                        + " | Dana Holt, Dana Holt",
                // groups
                "[1 Orrin and Holt] said {1 so}. | Orrin and Holt",
                "[1 Three pilots, including a captain,] said {1 so}. | Three pilots",
            })
    void everySourceIsNamedInFull(String marked, String names) {
        assertThat(Spoken.of(marked).names()).containsExactly(names.split(", "));
    }

    @Test
    void theCarrierIsTheAirlineThatTheTextHasNamed() {
        assertThat(Spoken.of("[1 Orrin Airlines] spoke. Then [2 the carrier] spoke.")
                        .names())
                .containsExactly("Orrin Airlines", "Orrin Airlines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1 Kremlin spokesman Boris Kerr] spoke. | PERSON | true | 1",
                "[1 Reuters] spoke. | NEWS_AGENCY | true | 1",
                "[1 state-run TASS news agency] spoke. | STATE_MEDIA | true | 1",
                "[1 Russia] spoke. | GOVERNMENT | true | 1",
                "[1 The Foreign Ministry] spoke. | GOVERNMENT | true | 1",
                "[1 The district court] spoke. | COURT | false | 1",
                "[1 The army] spoke. | MILITARY | false | 1",
                "[1 A recent poll] spoke. | POLL | false | 1",
                "[1 Dana Holt’s letter] spoke. | DOCUMENT | false | 1",
                "[1 three sources] spoke. | GROUP | false | 3",
                "[1 Dana Holt and Boris Kerr] spoke. | GROUP | true | 2",
                "[1 some observers] spoke. | GROUP | false | ",
                "[1 a spokeswoman] spoke. | PERSON | false | 1",
                "[1 The Holt campaign] spoke. | ORGANIZATION | true | 1",
                "[1 Two unions] spoke. | GROUP | false | 2",
                "[1 95 retired pilots] spoke. | GROUP | false | 95",
                "[1 2016 candidates] spoke. | GROUP | false | ",
                "[1 Recent reports] spoke. | DOCUMENT | false | ",
                "[1 The Orrin Gazette] spoke. | NEWS_OUTLET | true | 1",
                "[1 The River Crossing Refugee Center] spoke. | ORGANIZATION | true | 1",
                "[1 ABC 7] spoke. | NEWS_OUTLET | true | 1",
                "[1 Orrin Police Station] spoke. | GOVERNMENT | true | 1",
                "[1 Forty percent] spoke. | GROUP | false | ",
                "[1 Orrin Airlines] spoke. | ORGANIZATION | true | 1",
                "On Monday [1 Holt Hospitals] spoke. | ORGANIZATION | true | 1",
                "[1 Several hospitals] spoke. | GROUP | false | ",
            })
    void everySourceHasAKindAndACount(String marked, SourceKind kind, boolean named, Integer count) {
        Source source = Spoken.of(marked).first();
        assertThat(source.kind()).isEqualTo(kind);
        assertThat(source.named()).isEqualTo(named);
        assertThat(source.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1 Kremlin spokesman Boris Kerr] spoke. | Kremlin spokesman | Kremlin",
                "[1 Boris Kerr, the Kremlin's spokesman,] spoke. | Kremlin spokesman | Kremlin",
                "[1 Boris Kerr, a spokesman for the Kremlin,] spoke. | spokesman for the Kremlin | Kremlin",
                "[1 Holt campaign spokesman Boris Kerr] spoke. | Holt campaign spokesman | Holt campaign",
                "[1 A spokesman for the Kremlin, Boris Kerr,] spoke. | spokesman for the Kremlin | Kremlin",
                "[1 Boris Kerr, a spokesman for Orrin Airlines,] spoke. | spokesman for Orrin Airlines | Orrin Airlines",
                "[1 Boris Kerr] spoke. He was a lawyer of Dana Holt. | | ",
                "[1 A police spokesman] spoke. | | police",
                "[1 Russia’s ambassador to Peru] spoke. | | Russia",
                "[1 Dana Holt’s letter] spoke. | | Dana Holt",
            })
    void whoSpeaksForAnotherSaysForWhom(String marked, String role, String body) {
        Resolution resolution = Spoken.of(marked).resolved();
        Source source =
                Spoken.source(resolution, String.valueOf(resolution.speakers().get(0)));
        assertThat(source.roles()).isEqualTo(role == null ? List.of() : List.of(role));
        String speaksFor = source.speaksFor();
        assertThat(
                        speaksFor == null
                                ? null
                                : Spoken.source(resolution, speaksFor).name())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1 Kremlin spokesman Colonel Boris Kerr] spoke. | Kremlin spokesman",
                "[1 The Kremlin spokesman, Rear Admiral Boris Kerr,] spoke. | Kremlin spokesman",
                "[1 Kremlin Press Secretary Rear Adm. Boris Kerr] spoke of rain in the hills. | Kremlin Press Secretary",
            })
    void aTitleMayStandBetweenARoleAndAName(String marked, String role) {
        Resolution resolution = Spoken.of(marked).resolved();
        Source source =
                Spoken.source(resolution, String.valueOf(resolution.speakers().get(0)));
        assertThat(source.name()).isEqualTo("Boris Kerr");
        assertThat(source.roles()).contains(role);
        assertThat(Spoken.source(resolution, String.valueOf(source.speaksFor())).name())
                .isEqualTo("Kremlin");
    }

    @Test
    void aRepresentativeInParliamentSpeaksForNobody() {
        assertThat(Spoken.of("[1 California Rep. Boris Kerr] spoke.").first().speaksFor())
                .isNull();
    }

    @Test
    void aPartyAndAStateInterruptNoList() {
        assertThat(Spoken.of("[1 Senator Boris Kerr, R-Tenn., and Dana Holt] said {1 so}.")
                        .names())
                .containsExactly("Boris Kerr, R-Tenn., and Dana Holt");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        assertThat(Spoken.of("[1 Dana Holt] wrote: {1 “It leaks.}\n{2 “It will go on leaking.”}")
                        .names())
                .containsExactly("Dana Holt", "Dana Holt");
        assertThat(Spoken.of("[1 Dana Holt] wrote: {1 “It leaks.”}\nOthers left.\n{2 “It will go on leaking.”}")
                        .names())
                .containsExactly("Dana Holt", "-");
    }

    @Test
    void outsideQuotationsIIsWhoWroteTheArticle() {
        Spoken spoken = Spoken.of("[1 I] saw {1 that it leaks}.");
        assertThat(spoken.names()).containsExactly("-");
        assertThat(Spoken.names(spoken.resolvedBy(new SourceResolver(), "By Dana Holt")))
                .containsExactly("Dana Holt");
        assertThat(Spoken.names(spoken.resolvedBy(new SourceResolver(), "By Dana Holt and Boris Kerr")))
                .containsExactly("-");
    }

    @Test
    void mentionsAreNamesRolesAndPronouns() {
        Spoken spoken = Spoken.of("[1 Dana Holt] said {1 so}. The mayor, Dana Holt, left. [2 She] was tired.");
        assertThat(spoken.first().mentions().stream().map(span -> span.in(spoken.text())))
                .containsExactly("Dana Holt", "mayor", "Dana Holt", "She");
    }

    @Test
    void sourcesStandInTheOrderOfTheirFirstMention() {
        assertThat(Spoken.of("Dana Holt met Boris Kerr. [1 Kerr] said {1 a}. [2 Holt] said {2 b}.")
                        .resolved()
                        .sources())
                .extracting(Source::name)
                .containsExactly("Dana Holt", "Boris Kerr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1 Three pilots, including the head of a union,] said {1 so}. | head of a union of Three pilots",
                "[1 Three people familiar with the talks, including Dana Holt and a clerk,] said {1 so}. [2 Holt] left. |"
                        + " Dana Holt of Three people familiar with the talks; clerk of Three people familiar with the talks",
                "Two towns, including Orrinville, lost. [1 Orrinville’s mayor] said {1 so}. | ",
                "[1 Dana Holt] said {1 so}, including in Orrin. | ",
                "[1 Boris Kerr and Dana Holt] said {1 so}. | ",
                "[1 Two officials] spoke {1 of reports, including one decision}. [2 The decision] showed {2 it}. | ",
                "[1 Two officials] spoke, including the company. [2 The company] said {2 so}. | ",
            })
    void thoseWhoAreIncludedAreMembersOfTheGroup(String marked, @Nullable String members) {
        Resolution resolution = Spoken.of(marked).resolved();
        assertThat(resolution.sources().stream()
                        .filter(source -> source.memberOf() != null)
                        .map(source -> source.name() + " of "
                                + Spoken.source(resolution, String.valueOf(source.memberOf()))
                                        .name())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(members == null ? "" : members);
    }

    @Test
    void peopleToldApartByClausesAreTwoSources() {
        assertThat(Spoken.of("[1 Pilots who] waited feared {1 snow}. Later [2 pilots who] flew feared {2 sun}.")
                        .resolved()
                        .speakers())
                .containsExactly("s1", "s2");
    }

    @Test
    void aFolderAddsBodies(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("news-agency.txt"), "# ours\nHarborwire; HW\n");
        Resolution resolution =
                Spoken.of("[1 Harborwire] said {1 a}. [2 HW] said {2 b}.").resolvedBy(new SourceResolver(folder), null);
        assertThat(Spoken.names(resolution)).containsExactly("Harborwire", "Harborwire");
        assertThat(resolution.sources()).extracting(Source::kind).containsExactly(SourceKind.NEWS_AGENCY);
    }

    @Test
    void aSpeechVerbTakenForTheSourceIsNot() {
        Attribution swapped = new Attribution(
                "a1",
                Part.of("It leaks, said Holt.", List.of(new Span(10, 14))),
                Part.of("It leaks, said Holt.", List.of(new Span(15, 19))),
                Content.of("It leaks, said Holt.", List.of(new Span(0, 8)), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
        Resolution resolution = new SourceResolver()
                .resolve(
                        Prose.of("It leaks, said Holt."),
                        Article.builder("x", "It leaks, said Holt.").build(),
                        List.of(swapped),
                        List.of());
        assertThat(Spoken.names(resolution)).containsExactly("Holt");
    }

    @Test
    void otherMentionsAreResolvedByTheSameMeans() {
        String text = "The Harbor Times wrote it. It was in the paper.";
        Resolution resolution = new SourceResolver()
                .resolve(
                        Prose.of(text),
                        Article.builder("x", text).build(),
                        List.of(),
                        List.of(List.of(new Span(0, 16)), List.of(new Span(37, 46))));
        assertThat(resolution.others()).hasSize(2).containsOnly("s1");
        assertThat(resolution.sources()).extracting(Source::name).containsExactly("Harbor Times");
    }

    @Test
    void aTextOfOneEndlessSentenceOfSourcesTakesNoLonger() {
        StringBuilder marked = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            marked.append("and [")
                    .append(i)
                    .append(" he] of the Orrin board said {")
                    .append(i)
                    .append(" it} ");
        }
        Spoken spoken = Spoken.of(marked.toString());
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(spoken.names()).hasSize(20_000));
    }

    @Test
    void aSourceWithoutAWordIsNobody() {
        assertThat(Spoken.of("[1 —] {1 so}.").names()).containsExactly("-");
        assertThat(Spoken.of("").names()).isEmpty();
    }

    @Test
    void mentionsLieInTheTextAndOverlapNoOtherOfTheSameSource() {
        for (Source source : Spoken.of("[1 Mr. Boris Kerr, the mayor’s spokesman,] said {1 his wish}. [2 He] left.")
                .resolved()
                .sources()) {
            List<Span> mentions = source.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                assertThat(mentions.get(i - 1).end())
                        .isLessThanOrEqualTo(mentions.get(i).start());
            }
        }
    }
}
