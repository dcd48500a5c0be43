package org.hearsay.reader;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** An input, or one article in it, cannot be read; the message is the reason as a person is told it, in one line. */
final class UnreadException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadException(String reason) {
        super(reason);
    }

    /** The reason, in one line. */
    String reason() {
        return String.valueOf(getMessage());
    }

    /** What a person is told when the file system will not have it. */
    static String reasonOf(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "symbolic links in a loop";
        }
        String said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        if (said == null || said.isBlank()) {
            return "cannot be read";
        }
        // The JDK has no exception of its own for this one, only the system's words.
        if (said.toLowerCase(Locale.ROOT).contains("symbolic links")) {
            return "symbolic links in a loop";
        }
        return "cannot be read: " + oneLine(said);
    }

    /** What others' code says, fit to stand in one line: no line breaks, no control characters, not without end. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .limit(200)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
