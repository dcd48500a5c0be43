package org.hearsay.reader;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a kind of file that is not text, and what a person calls that kind ({@code file-signatures.txt}).
 *
 * @param bytes the bytes; -1 stands for any
 * @param name with its article: {@code "a PNG image"}
 */
record FileSignature(List<Integer> bytes, String name) {

    private static final List<FileSignature> ALL = WordList.lines(FileSignature.class, "file-signatures.txt").stream()
            .map(FileSignature::parse)
            .toList();

    /** What a file that starts like this looks like, or null where that is not one of the known kinds. */
    static @Nullable String nameOf(byte[] head) {
        for (FileSignature signature : ALL) {
            if (signature.matches(head)) {
                return signature.name;
            }
        }
        return null;
    }

    private static FileSignature parse(String line) {
        int blank = line.indexOf(' ');
        String hex = line.substring(0, blank);
        List<Integer> bytes = IntStream.range(0, hex.length() / 2)
                .mapToObj(i -> hex.substring(2 * i, 2 * i + 2))
                .map(pair -> pair.equals("??") ? -1 : Integer.parseInt(pair, 16))
                .toList();
        return new FileSignature(bytes, line.substring(blank).strip());
    }

    private boolean matches(byte[] head) {
        if (head.length < bytes.size()) {
            return false;
        }
        for (int i = 0; i < bytes.size(); i++) {
            int wanted = bytes.get(i);
            if (wanted >= 0 && wanted != (head[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
