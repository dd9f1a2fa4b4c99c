// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that can be read off the files themselves. */
class SourceTests {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<String> FOLDERS = List.of("src", "frontend", "cypher");
    /** In a string, or at the beginning of a line in a text block. */
    private static final Pattern CYPHER = Pattern.compile(
            "(?m)(\"[^\"\\n]*\\b|^\\s*)(MATCH|MERGE|UNWIND|RETURN|DETACH|CALL|SET|CREATE \\()\\s*[(\\[$a-z]");
    private static final Pattern QUERY_NAME = Pattern.compile("\\b([a-z]+/[a-z]+(-[a-z]+)*)\\b");
    private static final Pattern LEFT_OR_RIGHT = Pattern.compile(
            "(margin|padding|border|inset)-(left|right)|text-align:\\s*(left|right)|float:\\s*(left|right)|(^|[\\s;{])(left|right):");

    @Test
    void everySourceFileSaysItsLicence() {
        assertThat(files(".java", ".js", ".cypher", ".css", ".html", ".yaml", ".graphqls")
                .filter(file -> !file.endsWith("link-queries.graphqls"))
                .filter(file -> !read(file).contains("SPDX-License-Identifier: GPL-3.0-or-later"))).isEmpty();
    }

    @Test
    void noCypherStandsInJava() {
        assertThat(files(".java").filter(under("src/main/java")).filter(file -> CYPHER.matcher(read(file)).find())).isEmpty();
    }

    @Test
    void cypherIsKnownInStringsAndTextBlocks() {
        assertThat("ask(\"MATCH (n) RETURN n\")").containsPattern(CYPHER);
        assertThat("ask(\"\"\"\n        MATCH (n)\n        RETURN n\"\"\")").containsPattern(CYPHER);
        assertThat("        return n;").doesNotContainPattern(CYPHER);
    }

    @Test
    void everyQueryIsShortAndSaysItsQuestionParametersAndLimit() {
        List<String> faults = new ArrayList<>();
        files(".cypher").filter(file -> !file.toString().contains("migrations")).forEach(file -> {
            String text = read(file);
            String header = text.substring(0, Math.max(0, text.indexOf(text.lines().filter(line -> !line.startsWith("//"))
                    .findFirst().orElse(""))));
            if (text.lines().count() > 50 || !header.matches("(?s).*(Parameters|No parameters).*")) {
                faults.add(ROOT.relativize(file).toString());
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyQueryIsUsedByItsPackageAlone() {
        List<Path> unused = files(".cypher").filter(file -> !file.toString().contains("migrations")).filter(file -> {
            String name = file.getFileName().toString().replace(".cypher", "");
            return files(".java").filter(under("src/main/java/org/rawabit/" + file.getParent().getFileName()))
                    .noneMatch(java -> read(java).contains("\"" + name + "\""));
        }).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyIndexIsForQueriesThatAreThere() {
        List<String> named = files(".cypher").filter(file -> file.toString().contains("migrations"))
                .flatMap(file -> QUERY_NAME.matcher(read(file)).results()).map(found -> found.group(1)).toList();

        assertThat(named).isNotEmpty().filteredOn(name -> Files.notExists(ROOT.resolve("cypher/" + name + ".cypher"))).isEmpty();
    }

    @Test
    void stylesKnowNoLeftAndRight() {
        assertThat(files(".css").filter(file -> LEFT_OR_RIGHT.matcher(read(file)).find())).isEmpty();
    }

    @Test
    void longFilesAreDecidedNotGrown() {
        assertThat(files(".java", ".js").filter(file -> read(file).lines().count() > 400)).isEmpty();
    }

    private static Stream<Path> files(String... endings) {
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
                walk.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.stream();
    }

    private static Predicate<Path> under(String folder) {
        return file -> file.startsWith(ROOT.resolve(folder));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
