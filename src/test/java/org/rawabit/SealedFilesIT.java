// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import keeps, from the command line: sealed on the disk, in clear for its owner, and after a rotation all the same. */
class SealedFilesIT {

    private static final String NAME = "زەینەب عەبدوڵڵا";
    private static final String PEOPLE = "id,name,born\n1," + NAME + ",31/02/1990\n2\n";

    @TempDir
    private Path folder;

    @Test
    void keepsFilesSealedAndGivesThemToTheirOwner() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
        assertThat(run("import", "--profile", profile().toString(), "--dataset", "test", people.toString())).isZero();
        Path original = only(data().resolve("files"), "[0-9a-f]{64}", Files::isRegularFile);
        Path issues = only(data().resolve("imports"), "issues.csv", Files::isRegularFile);

        assertThat(first(original)).matches("rawabit-sealed-1 [0-9a-f]{8}");
        assertThat(run("unseal", original.getFileName().toString(), "--out", out("original"))).isZero();
        assertThat(run("unseal", issues.toString(), "--out", out("issues"))).isZero();
        assertThat(run("unseal", issues.toString(), "--out", out("issues"))).as("it is there").isEqualTo(1);
        assertThat(folder.resolve("original")).hasContent(PEOPLE);
        assertThat(Files.readString(folder.resolve("issues"))).startsWith("code,file,line,column,value,expected").contains("31/02/1990");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("original")))).isEqualTo("rw-------");
        assertThat(audit()).anyMatch(line -> line.contains("\"unseal\"") && line.contains(original.getFileName().toString()));

        assertThat(run("backup", "--to", out("backups"))).isZero();

        Path clear = Files.writeString(data().resolve("files").resolve("9f".repeat(32)), PEOPLE);
        String before = first(original);
        assertThat(run("vault", "rotate", "--drop-old")).isZero();
        assertThat(first(original)).isNotEqualTo(before);
        assertThat(first(clear)).isEqualTo(first(original)).isEqualTo(first(issues));
        assertThat(run("unseal", original.toString(), "--out", out("again"))).isZero();
        assertThat(folder.resolve("again")).hasContent(PEOPLE);

        restoreAndUnseal(original.getFileName().toString());
    }

    /** The ring of before the rotation came with the backup, and the originals are as they were then. */
    private void restoreAndUnseal(String original) throws IOException {
        Path backup = only(folder.resolve("backups"), "rawabit-backup-[^-]*", Files::isDirectory);
        assertThat(only(backup, original, Files::isRegularFile)).satisfies(file -> assertThat(first(file)).startsWith("rawabit-sealed-1 "));
        String data = "--rawabit.data=" + folder.resolve("restored");

        assertThat(Commands.execute("restore", "--from", backup.toString(), data)).isZero();
        assertThat(Commands.execute("unseal", original, "--out", out("restored.csv"), data)).isZero();

        assertThat(folder.resolve("restored.csv")).hasContent(PEOPLE);
        goOnWithoutTheRing(original, data);
    }

    /** What it sealed is lost; an original that someone still has is kept anew. */
    private void goOnWithoutTheRing(String original, String data) throws IOException {
        Files.delete(folder.resolve("restored/keys/vault.key"));
        assertThat(Commands.execute("vault", "rotate", data)).as("no new ring is made").isEqualTo(1);

        assertThat(Commands.execute("vault", "abandon", "--lost-for-good", data)).isZero();
        assertThat(Commands.execute("unseal", original, "--out", out("lost.csv"), data)).isEqualTo(1);
        assertThat(folder.resolve("lost.csv")).doesNotExist();
        assertThat(Commands.execute("import", "--profile", profile().toString(), "--dataset", "test", out("people.csv"), data)).isZero();
        assertThat(Commands.execute("unseal", original, "--out", out("found.csv"), data)).isZero();

        assertThat(folder.resolve("found.csv")).hasContent(PEOPLE);
    }

    private int run(String... words) {
        return Commands.execute(Stream.concat(Stream.of(words), Stream.of("--rawabit.data=" + data())).toArray(String[]::new));
    }

    private Path profile() throws IOException {
        return Files.writeString(folder.resolve("people.yaml"), """
                profile: people
                version: 1
                title: {en: "Test", ar: "اختبار", ckb: "تاقیکردنەوە"}
                region: IQ
                zone: Asia/Baghdad
                dates: [dd/MM/yyyy]
                times: [HH:mm]
                files:
                  - {match: "people.csv", entity: Person, key: id, properties: {name: name, birthDate: born}}
                """);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static Path only(Path in, String named, Predicate<Path> kind) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            List<Path> found = files.filter(kind).filter(file -> file.getFileName().toString().matches(named)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    /** The line that names the key. */
    private static String first(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private List<String> audit() throws IOException {
        try (Stream<Path> files = Files.list(data().resolve("audit"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).flatMap(SealedFilesIT::lines).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
