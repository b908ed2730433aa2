package org.minyi.local.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file named on the command line, or standard input where the name is {@code -}. */
record InputFile(String name) {
    /** Opens the file; closing standard input leaves it open. */
    InputStream open() throws IOException {
        if (name.equals("-")) {
            return new FilterInputStream(System.in) {
                @Override
                public void close() {}
            };
        }
        return Files.newInputStream(Path.of(name));
    }

    /** Why the file cannot be read, as a line for standard error. */
    String reason(Exception why) {
        return name + ": " + words(why);
    }

    private static String words(Exception why) {
        return switch (why) {
            case UncheckedIOException unchecked when unchecked.getCause() instanceof IOException cause -> words(cause);
            case NoSuchFileException _ -> "no such file";
            case CharacterCodingException _ -> "not UTF-8";
            case InvalidPathException _ -> "no file name";
            default -> "cannot be read";
        };
    }
}
