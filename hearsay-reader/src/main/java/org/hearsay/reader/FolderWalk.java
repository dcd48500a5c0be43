package org.hearsay.reader;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the articles in a folder and the folders in it, sorted by name. A folder that two ways lead to (symbolic
 * links may even make a ring) is read once.
 */
final class FolderWalk implements OutcomeSource {

    private final Inputs inputs;
    private final String location;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();
    private OutcomeSource file = OutcomeSource.of(List.of());
    private boolean any;

    FolderWalk(String location, Path folder, Inputs inputs) {
        this.location = location;
        this.inputs = inputs;
        OutcomeSource failure = enter(folder, location);
        if (failure != null) {
            file = failure;
            any = true;
        }
    }

    @Override
    public boolean hasNext() {
        while (!file.hasNext()) {
            OutcomeSource following = following();
            if (following == null) {
                return false;
            }
            any = true;
            file.close();
            file = following;
        }
        return true;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return file.next();
    }

    private @Nullable OutcomeSource following() {
        while (!folders.isEmpty()) {
            Iterator<Path> entries = folders.element();
            if (!entries.hasNext()) {
                folders.pop();
                continue;
            }
            Path entry = entries.next();
            if (Files.isDirectory(entry)) {
                OutcomeSource failure = enter(entry, entry.toString());
                if (failure != null) {
                    return failure;
                }
            } else if (InputKind.ofName(entry.getFileName().toString()) != null) {
                return inputs.openFile(entry.toString(), entry);
            }
        }
        return any ? null : OutcomeSource.unread(location, "no articles in this folder");
    }

    /** Goes into a folder; what comes back, if anything, is why that could not be done. */
    private @Nullable OutcomeSource enter(Path folder, String name) {
        try {
            if (seen.add(folder.toRealPath())) {
                folders.push(visibleEntries(folder).iterator());
            }
            return null;
        } catch (IOException e) {
            return OutcomeSource.unread(name, UnreadException.reasonOf(e));
        }
    }

    private static List<Path> visibleEntries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    @Override
    public void close() {
        file.close();
    }
}
