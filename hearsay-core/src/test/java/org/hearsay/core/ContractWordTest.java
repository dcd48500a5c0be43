package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractWordTest {

    @Test
    void wordsAreLowerCaseWithHyphens() {
        assertThat(NoticeKind.READ_MORE.word()).isEqualTo("read-more");
        assertThat(SourceKind.STATE_MEDIA.word()).isEqualTo("state-media");
        assertThat(Stance.DENIES.word()).isEqualTo("denies");
    }

    @Test
    void everyStanceIsFoundByItsWord() {
        for (Stance stance : Stance.values()) {
            assertThat(ContractWord.find(Stance.class, stance.word())).contains(stance);
        }
    }

    @Test
    void otherSpellingsAreNotWordsOfTheContract() {
        assertThat(ContractWord.find(Stance.class, "DENIES")).isEmpty();
        assertThat(ContractWord.find(NoticeKind.class, "read_more")).isEmpty();
    }
}
