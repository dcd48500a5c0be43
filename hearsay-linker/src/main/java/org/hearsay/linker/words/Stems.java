package org.hearsay.linker.words;

import java.util.List;

/** Brings the forms of an English word together by cutting its ending: coarse, the same for all, and without a list. */
public final class Stems {

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "ly");
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The stem of a word's {@link Word#form()}. */
    public static String of(String form) {
        String stem = form;
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
                stem = form.substring(0, form.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        boolean isDoubled = stem.charAt(last) == stem.charAt(last - 1);
        return isDoubled || stem.charAt(last) == 'e' ? stem.substring(0, last) : stem;
    }
}
