package org.hearsay.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON value together with its place in the document, so that whatever is wrong with it can be said with its name. */
final class JsonField {

    private final String path;
    private final JsonNode node;

    private JsonField(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /** The whole document. */
    static JsonField root(JsonNode node) {
        return new JsonField("", node);
    }

    /** The field of that name, or null where this object has none. */
    @Nullable
    JsonField optional(String name) {
        if (!node.isObject()) {
            throw wrong("must be an object");
        }
        JsonNode child = node.get(name);
        return child == null ? null : new JsonField(path.isEmpty() ? name : path + "." + name, child);
    }

    JsonField required(String name) {
        JsonField field = optional(name);
        if (field == null) {
            throw new ReadingJsonException((path.isEmpty() ? name : path + "." + name) + ": is missing");
        }
        return field;
    }

    /** The string in the field of that name, or null where there is no such field. */
    @Nullable
    String optionalString(String name) {
        JsonField field = optional(name);
        return field == null ? null : field.string();
    }

    String string() {
        if (!node.isString()) {
            throw wrong("must be a string");
        }
        return node.stringValue();
    }

    boolean bool() {
        if (!node.isBoolean()) {
            throw wrong("must be true or false");
        }
        return node.booleanValue();
    }

    /** A whole number; 3.0 is none, nor is "3". */
    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("must be a whole number below 2^31");
        }
        return node.intValue();
    }

    double number() {
        if (!node.isNumber()) {
            throw wrong("must be a number");
        }
        return node.doubleValue();
    }

    <E extends Enum<E> & ContractWord> E word(Class<E> type) {
        String word = string();
        return ContractWord.find(type, word)
                .orElseThrow(() -> wrong("is not a word of the contract: \"" + word + "\""));
    }

    /** Each element of this array, made into what it stands for. */
    <T> List<T> list(Function<JsonField, T> element) {
        if (!node.isArray()) {
            throw wrong("must be an array");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(element.apply(new JsonField(path + "[" + i + "]", node.get(i))));
        }
        return elements;
    }

    /** Makes a record from this value; what the record objects to is said with this value's place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            String what = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new ReadingJsonException(path.isEmpty() ? what : path + ": " + what, e);
        }
    }

    ReadingJsonException wrong(String what) {
        return new ReadingJsonException((path.isEmpty() ? "the document" : path) + ": " + what);
    }
}
