package org.hearsay.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agencies, outlets, governments and other bodies that are known by name, each with all its names. Immutable. */
public final class Bodies {

    private static final List<SourceKind> KINDS = List.of(
            SourceKind.NEWS_AGENCY,
            SourceKind.NEWS_OUTLET,
            SourceKind.STATE_MEDIA,
            SourceKind.GOVERNMENT,
            SourceKind.COURT,
            SourceKind.MILITARY,
            SourceKind.POLL,
            SourceKind.ORGANIZATION);

    /** Those of the lists in {@code bodies/} beside this class, and no others. */
    public static final Bodies OURS = new Bodies(null);

    /** A body; {@code name} is the one that all its names lead to. */
    public record Body(String name, SourceKind kind) {}

    private final Map<String, Body> byName = new HashMap<>();

    /**
     * Ours and a user's.
     *
     * @param folder files beside which ours stand back: {@code news-agency.txt} and so on; null for ours alone
     * @throws UncheckedIOException where one of them is no text in UTF-8
     */
    public Bodies(@Nullable Path folder) {
        for (SourceKind kind : KINDS) {
            String file = kind.word() + ".txt";
            add(kind, WordList.lines(Bodies.class, "bodies/" + file));
            if (folder != null && Files.isRegularFile(folder.resolve(file))) {
                add(kind, read(folder.resolve(file)));
            }
        }
    }

    /** The body of that name, or null. */
    public @Nullable Body of(String name) {
        return byName.get(key(name));
    }

    /** Whether a number after that word may be a station's: {@code ABC 7}, {@code FOX 13}, {@code Channel 8}. */
    public boolean isBroadcaster(String word) {
        boolean isShort = word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
        Body body = of(
                isShort && of(word) == null ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        return word.equals("Channel") || (body != null && body.kind() == SourceKind.NEWS_OUTLET);
    }

    private void add(SourceKind kind, List<String> lines) {
        for (String line : lines) {
            String[] names = line.split(";", -1);
            Body body = new Body(names[0].strip(), kind);
            for (String name : names) {
                byName.put(key(name), body);
            }
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no list in UTF-8", e);
        }
    }

    /** A name without article, periods and apostrophes' shapes; its capitals count, for {@code US} is not {@code us}. */
    public static String key(String name) {
        String bare = name.strip().replace(".", "").replace('\u2019', '\'');
        return bare.toLowerCase(Locale.ROOT).startsWith("the ") ? bare.substring(4) : bare;
    }
}
