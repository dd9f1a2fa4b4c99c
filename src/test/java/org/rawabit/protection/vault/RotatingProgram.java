// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rawabit.importer.files.SealedFolder;

/** Rotates the keys of a data folder until it is killed, and says on its output what it did. */
final class RotatingProgram {

    private RotatingProgram() {
    }

    public static void main(String... arguments) {
        Path data = Path.of(arguments[0]);
        RingPlace place = RingPlace.of(data, null, Map.of());
        RingCheck check = new RingCheck(place, List.of(new FileChecks(data)));
        Vault vault = check.open();
        SealedFolder files = new SealedFolder(data, vault);
        files.sealClear();
        KeyRotation rotation = new KeyRotation(vault, place, check, () -> List.of(files));
        while (true) {
            rotation.rotate(RotatingProgram::say);
            rotation.dropOld(RotatingProgram::say);
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
        // Nobody reads any more: an orphan would go on for ever.
        if (System.out.checkError()) {
            System.exit(1);
        }
    }
}
