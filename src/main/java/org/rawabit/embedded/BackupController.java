// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Makes a backup for a caller who can read the control file; all other requests wait for it. */
@RestController
@ConditionalOnProperty(name = "rawabit.neo4j.uri", havingValue = "embedded", matchIfMissing = true)
class BackupController {

    static final String PATH = "/control/backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupController.class);

    private final DataFolder data;
    private final EmbeddedNeo4j neo4j;
    private final Control control;
    private final BackupPause pause;

    BackupController(DataFolder data, EmbeddedNeo4j neo4j, Control control, BackupPause pause) {
        this.data = data;
        this.neo4j = neo4j;
        this.control = control;
        this.pause = pause;
    }

    @PostMapping(path = PATH, consumes = "text/plain", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> backup(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization, @RequestBody String to) {
        if (!control.admits(authorization)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body("This is for the owner of the data folder only.");
        }
        try {
            return ResponseEntity.ok(pause.during(() -> write(Path.of(to))).toString());
        } catch (BackupRefused e) {
            LOG.warn("No backup", e);
            return ResponseEntity.status(HttpStatus.CONFLICT).body(e.getMessage());
        }
    }

    private Path write(Path to) {
        LOG.info("Making a backup; requests wait ...");
        EmbeddedDatabase database = neo4j.database();
        database.close();
        Path backup = writeAndStart(database, to);
        LOG.info("The backup is in {}", backup);
        return backup;
    }

    private Path writeAndStart(EmbeddedDatabase database, Path to) {
        try {
            return new BackupWriter(data).write(to);
        } finally {
            database.start();
        }
    }
}
