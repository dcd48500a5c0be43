package org.hearsay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns a word on the command line into the constant that is written so, and names them all if none is. */
final class OneOf<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> constants;

    OneOf(E[] constants) {
        this.constants = List.copyOf(Arrays.asList(constants));
    }

    @Override
    public E convert(String word) {
        for (E constant : constants) {
            if (constant.toString().equals(word)) {
                return constant;
            }
        }
        throw new TypeConversionException("'" + word + "' is not one of "
                + constants.stream().map(E::toString).collect(Collectors.joining(", ")));
    }
}
