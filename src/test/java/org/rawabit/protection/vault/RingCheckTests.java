// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RingCheckTests {

    @TempDir
    private Path data;

    @Test
    void makesARingAtTheFirstStartThatOnlyTheOwnerReads() throws IOException {
        start();

        Path ring = data.resolve("keys/vault.key");
        assertThat(Files.readString(ring)).matches("rawabit-key-ring-1(\\.[A-Za-z0-9_-]+){4}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ring))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ring.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void opensWhatTheLastStartSealed() {
        String sealed = start().seal("Nur", "r");

        assertThat(start().open(sealed, "r")).isEqualTo("Nur");
    }

    @Test
    void takesTheRingFromAFileElsewhere() {
        Path elsewhere = data.resolve("elsewhere/ring");
        String sealed = start(elsewhere, Map.of()).seal("Nur", "r");

        assertThat(start(elsewhere, Map.of()).open(sealed, "r")).isEqualTo("Nur");
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void takesTheRingFromTheEnvironment() {
        Map<String, String> environment = Map.of("RAWABIT_PROTECTION_KEY", RingText.of(KeyRing.make()));
        String sealed = start(null, environment).seal("Nur", "r");

        assertThat(start(null, environment).open(sealed, "r")).isEqualTo("Nur");
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void refusesTwoRings() {
        assertThatThrownBy(() -> start(data.resolve("ring"), Map.of("RAWABIT_PROTECTION_KEY", RingText.of(KeyRing.make()))))
                .isInstanceOf(VaultException.class).hasMessage("The key ring is given twice, by rawabit.protection.key-file and by"
                        + " RAWABIT_PROTECTION_KEY: take one of them away.");
    }

    @Test
    void makesNoOtherRingWhereOneIsLost() throws IOException {
        start();
        Files.delete(ring());

        assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessage("The key ring " + ring() + " is missing, and the folder "
                + data.resolve("files") + " holds what was sealed under it: put it back from where it is kept, or say with"
                + " rawabit.protection.key-file where it is. If it is lost for good, see docs/operating/protection.md.");
        assertThat(ring()).doesNotExist();
    }

    @Test
    void goesOnWithoutARingThatIsLostForGood() throws IOException {
        String sealed = start().seal("Nur", "r");
        Files.delete(ring());

        Vault fresh = new RingCheck(RingPlace.of(data, null, Map.of()), List.of(new FileChecks(data))).openWithoutLost();

        assertThatThrownBy(() -> fresh.open(sealed, "r")).isInstanceOf(VaultException.class);
        assertThat(start().sealingKey()).isEqualTo(fresh.sealingKey());
    }

    @Test
    void refusesACheckThatWasChanged() throws IOException {
        start();
        Files.writeString(data.resolve("files/vault.check"), "nothing sealed\n");

        assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessage("The sentence by which the folder "
                + data.resolve("files") + " knows its key ring was changed: put it back from a backup.");
    }

    @Test
    void refusesAnotherRing() throws IOException {
        start();
        Files.writeString(ring(), RingText.of(KeyRing.make()));

        assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessage("The key ring in " + ring()
                + " is not the one under which the folder " + data.resolve("files") + " holds what was sealed: give the right one with"
                + " rawabit.protection.key-file, or put it back there from the backup of the keys.");
    }

    /** A copy of the ring was rotated on another machine, and the files came back without it. */
    @Test
    void refusesARingThatLacksAKeyAndGoesOnWithOneThatHasBoth() throws IOException {
        Vault first = start();
        RingPlace.at(ring()).keep(first.ring().withNewKey());
        Vault rotated = start();
        RingPlace.at(ring()).keep(first.ring());

        assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessage("The key ring in " + ring() + " lacks the key "
                + rotated.sealingKey() + ", under which the folder " + data.resolve("files") + " holds what was sealed: it was changed"
                + " elsewhere. Bring in the ring that has it: java -jar rawabit.jar vault merge FILE.");

        RingPlace.at(ring()).keep(first.ring().with(rotated.ring()));
        assertThat(start().keys()).containsExactlyInAnyOrderElementsOf(rotated.keys());
    }

    @Test
    void refusesARingThatBlindsOtherwise() {
        KeyRing ring = start().ring();
        RingPlace.at(ring()).keep(new KeyRing(ring.texts(), ring.streams(), KeyRing.make().blind()));

        assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessageContaining("is not the one under which");
    }

    @Test
    void refusesADamagedRingWithoutRepeatingIt() throws IOException {
        start();
        String whole = Files.readString(ring());
        for (String damaged : List.of(whole.substring(0, 100), whole.substring(3), whole.replace('A', 'B'), "", "\n", "secret")) {
            Files.writeString(ring(), damaged);

            assertThatThrownBy(this::start).isInstanceOf(VaultException.class).hasMessage("The key ring in " + ring()
                    + " is damaged: its one line is not whole. Put back a copy, such as that in the backup of the keys.").hasNoCause();
        }
    }

    @Test
    void tellsNoKeyInAnyText() {
        KeyRing ring = KeyRing.make();
        String secret = RingText.of(ring).substring(40, 80);

        assertThat(ring + " " + ring.texts() + " " + ring.streams() + " " + ring.blind()).doesNotContain(secret);
    }

    private Vault start() {
        return start(null, Map.of());
    }

    private Vault start(Path keyFile, Map<String, String> environment) {
        return new RingCheck(RingPlace.of(data, keyFile, environment), List.of(new FileChecks(data))).open();
    }

    private Path ring() {
        return data.resolve("keys/vault.key");
    }
}
