package org.hearsay.linker.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.linker.claims.Report;
import org.jspecify.annotations.Nullable;

/**
 * A quotation or an attributed statement of a draft, and what is on record of it.
 *
 * @param span where it is in the draft, in UTF-16 offsets
 * @param speaker whose it is, by the draft; null where it does not say
 * @param isQuotation whether it stands in quotation marks
 * @param matches for a quotation, where its words are on record: all of them exact, or none
 * @param check what the articles do with what it says
 */
public record DraftItem(
        Span span, @Nullable String speaker, boolean isQuotation, List<RecordMatch> matches, SentenceCheck check) {

    /** What is to be said of it to whoever wrote it. */
    public enum Mark {
        /** The record has it. */
        ON_RECORD,
        /** The words are on record, but as somebody else's. */
        OTHER_SPEAKER,
        /** The record has other words. */
        ALTERED,
        /** Nobody is on record with it. */
        NOT_ON_RECORD;

        /** The word that stands for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public DraftItem {
        matches = List.copyOf(matches);
    }

    public String text() {
        return check.text();
    }

    public Mark mark() {
        if (!isQuotation) {
            return check.reports().stream().anyMatch(this::isTheirs) ? Mark.ON_RECORD : Mark.NOT_ON_RECORD;
        }
        if (matches.isEmpty()) {
            return Mark.NOT_ON_RECORD;
        }
        if (!matches.get(0).isExact()) {
            return Mark.ALTERED;
        }
        return matches.stream().allMatch(this::isOthers) ? Mark.OTHER_SPEAKER : Mark.ON_RECORD;
    }

    private boolean isOthers(RecordMatch match) {
        return match.speaker() != null && isOther(match.speaker());
    }

    /** Whether a report is of the one whom the draft names; where it names nobody, whoever says so will do. */
    private boolean isTheirs(Report report) {
        Attribution attribution = report.attribution();
        String reported = attribution == null ? null : RecordFinder.speaker(report.reading(), attribution);
        return reported == null ? speaker == null || !isName(speaker) : !isOther(reported);
    }

    /** Whether the record names somebody of whom no part of the name is in the draft's; a description tells nothing. */
    private boolean isOther(String recorded) {
        return speaker != null
                && isName(speaker)
                && isName(recorded)
                && Arrays.stream(recorded.split("\\W+")).noneMatch(Arrays.asList(speaker.split("\\W+"))::contains);
    }

    private static boolean isName(String speaker) {
        return Arrays.stream(speaker.strip().split("\\s+"))
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    }
}
