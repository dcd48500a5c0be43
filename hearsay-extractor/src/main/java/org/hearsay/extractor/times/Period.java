package org.hearsay.extractor.times;

import java.time.LocalDate;

/** A stretch of the calendar. */
record Period(LocalDate start, Granularity granularity) {

    static Period of(LocalDate day, Granularity granularity) {
        return new Period(granularity.start(day), granularity);
    }

    /** The one that many periods later. */
    Period plus(int periods) {
        return of(granularity.plus(start, periods), granularity);
    }

    String edtf() {
        return granularity.edtf(start);
    }
}
