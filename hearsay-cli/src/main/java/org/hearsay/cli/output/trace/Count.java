package org.hearsay.cli.output.trace;

/** How many of what, in words. */
public final class Count {

    private Count() {}

    public static String of(int number, String what) {
        return of(number, what, what + "s");
    }

    private static String of(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
