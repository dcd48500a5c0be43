package org.hearsay.core;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a statement says, as a direction in a space where what says the same points the same way: a vector of whole numbers from
 * -127 to 127 whose length means nothing. Vectors of one model can be compared with each other and with no others.
 *
 * Immutable and safe to share between threads.
 */
public final class Meaning {

    private static final int LARGEST = 127;

    private final byte[] numbers;
    private final double length;

    private Meaning(byte[] numbers) {
        double squares = 0;
        for (byte number : numbers) {
            squares += number * number;
        }
        if (squares == 0) {
            throw new IllegalArgumentException("a meaning must point somewhere");
        }
        this.numbers = numbers;
        this.length = Math.sqrt(squares);
    }

    /**
     * The meaning that points where these numbers do, as nearly as whole numbers can.
     *
     * @throws IllegalArgumentException if they point nowhere: all are 0, one is not finite, or there is none
     */
    public static Meaning of(float[] vector) {
        float most = 0;
        for (float number : vector) {
            if (!Float.isFinite(number)) {
                throw new IllegalArgumentException("a meaning must be made of finite numbers");
            }
            most = Math.max(most, Math.abs(number));
        }
        byte[] numbers = new byte[vector.length];
        for (int i = 0; i < numbers.length && most > 0; i++) {
            numbers[i] = (byte) Math.round(vector[i] / most * LARGEST);
        }
        return new Meaning(numbers);
    }

    /**
     * What {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is no Base64 or points nowhere
     */
    public static Meaning parse(String base64) {
        return new Meaning(Base64.getDecoder().decode(base64));
    }

    /**
     * How alike two are: the cosine of the angle between them, from -1 (never seen) over 0 (nothing in common) to 1 (the same).
     *
     * @throws IllegalArgumentException if they are vectors of different sizes
     */
    public double likeness(Meaning other) {
        if (numbers.length != other.numbers.length) {
            throw new IllegalArgumentException("meanings of " + numbers.length + " and of " + other.numbers.length
                    + " numbers cannot be compared");
        }
        int product = 0;
        for (int i = 0; i < numbers.length; i++) {
            product += numbers[i] * other.numbers[i];
        }
        return product / (length * other.length);
    }

    /** How many numbers it has. */
    public int size() {
        return numbers.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** Its numbers, a byte each, in Base64 (RFC 4648). */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(numbers);
    }
}
