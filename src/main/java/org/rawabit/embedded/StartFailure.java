// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence why the database did not start. */
final class StartFailure {

    private static final String DISK_FULL = "No space left on device";

    private StartFailure() {
    }

    static EmbeddedException of(Throwable failure, DataFolder data, EmbeddedSettings settings) {
        return find(failure, EmbeddedException.class)
                .orElseGet(() -> new StartRefused(sentence(failure, data, settings), failure));
    }

    private static String sentence(Throwable failure, DataFolder data, EmbeddedSettings settings) {
        if (find(failure, BindException.class).isPresent()) {
            return "Port " + settings.boltPort() + " is taken by another program: give the database another with"
                    + " --rawabit.embedded.bolt-port=PORT, or 0 for any free one.";
        }
        if (diskFull(failure)) {
            return "The disk of the data folder " + data + " is full: make room and start again.";
        }
        return "The database in " + data.graph() + " did not start (" + reason(root(failure))
                + "): its own log is in " + data.logs().resolve("neo4j") + ".";
    }

    static boolean diskFull(Throwable failure) {
        return causes(failure).anyMatch(cause -> String.valueOf(cause.getMessage()).contains(DISK_FULL));
    }

    /** A word or two where an exception's own message is only a path. */
    static String reason(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + (Files.isDirectory(Path.of(there.getFile())) ? " exists already" : " is a file");
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(failure.getMessage());
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((former, later) -> later).orElse(failure);
    }

    private static <T> Optional<T> find(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
    }
}
