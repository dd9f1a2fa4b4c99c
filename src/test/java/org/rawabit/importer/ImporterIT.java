// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.importer.ImportBench.ask;
import static org.rawabit.importer.ImportBench.issues;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.Row;

class ImporterIT {

    private static final String PEOPLE = """
            - match: "people*.csv"
              entity: Person
              key: id
              properties: {name: name, birthDate: born, age: {column: age, min: 0}, sex: {column: sex, values: {M: male, F: female}}}
            """;
    private static final String KNOWS = """
            - match: "knows*.csv"
              link: KNOWS
              from: {type: Person, key: a}
              to: {type: Person, key: b}
              properties: {basis: {column: basis}}
            """;
    private static final String CALLS = """
            - match: "calls*.csv"
              event: CONTACT
              from: {type: Phone, value: a}
              to: {type: Phone, value: b}
              at: {date: date, time: time}
              properties: {kind: {value: call}, duration: {column: seconds, min: 0}}
            """;

    @TempDir
    Path folder;

    private ImportBench bench;

    @BeforeEach
    void begin() {
        bench = new ImportBench(folder);
    }

    @Test
    void makesEntitiesWithNormalisedAndGivenValues() {
        bench.profile(PEOPLE).file("people.csv", "id,name,born,age,sex\nP1, سعاد  كريم,4/08/1990,٣٤,F\n").run();

        Row person = ask("MATCH (p:Person:Entity:Record) RETURN properties(p) AS p").get(0).row("p");
        assertThat(person.map()).containsEntry("p_name", "سعاد كريم").containsEntry("given_name", "سعاد  كريم")
                .containsEntry("p_birthDate", "1990-08-04").containsEntry("p_age", 34L).containsEntry("p_sex", "female")
                .containsEntry("label", "سعاد كريم").containsEntry("key", "P1").containsEntry("caseId", "test")
                .containsEntry("sources", List.of("1:2")).containsEntry("entityId", person.string("id"));
    }

    @Test
    void leavesWholeGraphAsItWasWhenFilesComeAgain() {
        bench.profile(PEOPLE + KNOWS + CALLS).file("people.csv", "id,name,born,age,sex\n1,A,,,\n2,B,,-3,\n")
                .file("knows.csv", "a,b,basis\n1,2,PHONE\n2,1,PHONE\n1,9,PHONE\n")
                .file("calls.csv", "a,b,date,time,seconds\n07730000001,07730000002,01/02/2024,10:00,60\n").run();
        String before = GraphImage.whole();

        ImportReport again = bench.run();

        assertThat(again.changed()).isFalse();
        assertThat(again.text()).contains("nothing changed");
        assertThat(GraphImage.whole()).isEqualTo(before);
    }

    @Test
    void makesSameGraphWhateverComesFirst() {
        bench.profile(PEOPLE + KNOWS + CALLS).file("people.csv", "id,name,born,age,sex\n1,A,,,\n2,B,,30,M\n")
                .file("knows1.csv", "a,b,basis\n1,2,PHONE\n1,2,PHONE\n").file("knows2.csv", "a,b,basis\n2,1,PHONE\n")
                .file("calls1.csv", "a,b,date,time,seconds\n07730000001,short,01/02/2024,10:00,60\n07730000001,short,01/02/2024,11:00,5\n")
                .file("calls2.csv", "a,b,date,time,seconds\n+9647730000001,short,01/02/2024,11:00,5\n");
        bench.run("people.csv", "knows1.csv", "knows2.csv");
        bench.run("calls1.csv");
        bench.run("calls2.csv");
        List<Row> counts = ask("MATCH ()-[l]->() RETURN type(l) AS type, l.count AS count ORDER BY type");

        ImportBench other = new ImportBench(folder);
        other.run("people.csv");
        other.run("calls2.csv", "knows2.csv");
        other.run("knows1.csv", "calls1.csv");

        assertThat(counts).extracting(row -> row.string("type") + row.integer("count")).containsExactly("CONTACT2", "KNOWS2");
        assertThat(ask("MATCH ()-[l]->() RETURN type(l) AS type, l.count AS count ORDER BY type")).isEqualTo(counts);
        assertThat(ask("MATCH (e:Event) RETURN count(e) AS n").get(0).integer("n")).isEqualTo(2);
    }

    @Test
    void assemblesEventsFromFilesInAnyOrder() {
        String sections = """
                - {match: "phones.csv", entity: Phone, key: id, properties: {number: no}}
                - match: "call.csv"
                  event: CONTACT
                  key: id
                  at: {date: date, time: time}
                - {match: "caller.csv", event: CONTACT, key: call, from: {type: Phone, key: phone}}
                - {match: "called.csv", event: CONTACT, key: call, to: {type: Phone, key: phone}}
                """;
        bench.profile(sections).file("phones.csv", "id,no\n1,07730000001\n2,odd\n").file("call.csv", "id,date,time\nC1,05/08/2024,12:30\nC2,06/08/2024,09:00\n")
                .file("caller.csv", "call,phone\nC1,1\nC2,1\n").file("called.csv", "call,phone\nC1,2\nC2,2\n");
        bench.run("phones.csv");
        ImportReport first = bench.run("called.csv", "call.csv");
        bench.run("caller.csv");
        String image = GraphImage.ofContent();

        ImportBench other = new ImportBench(folder);
        other.run();

        assertThat(issues(first)).contains("INCOMPLETE_EVENT called.csv:2 C1", "INCOMPLETE_EVENT called.csv:3 C2");
        assertThat(GraphImage.ofContent()).isEqualTo(image);
        Row link = ask("MATCH (a:Phone)-[l:CONTACT]->(b:Phone) RETURN properties(l) AS l, a.label AS a, b.label AS b").get(0);
        assertThat(link.row("l").integer("count")).isEqualTo(2);
        assertThat(link.row("l").longs("starts")).containsExactly(1722850200000L, 1722924000000L);
        assertThat(link.string("a") + " → " + link.string("b")).isEqualTo("+964 773 000 0001 → odd");
        assertThat(ask("MATCH (e:WaitingEvent) RETURN count(e) AS n").get(0).integer("n")).isZero();
    }

    /** An operator's calls can come before the list of who called whom: then every one of them waits. */
    @Test
    void tellsEachOfManyEventsThatWait() {
        StringBuilder calls = new StringBuilder("id,date,time\n");
        for (int i = 0; i < 2_500; i++) {
            calls.append('C').append(i).append(",05/08/2024,12:30\n");
        }
        bench.profile("- {match: \"call.csv\", event: CONTACT, key: id, at: {date: date, time: time}}\n")
                .file("call.csv", calls.toString());

        assertThat(bench.run().issues()).containsExactly(java.util.Map.entry("INCOMPLETE_EVENT", 2_500L));
    }

    @Test
    void fillsInWhatIsMissingAndTellsWhatDiffers() {
        bench.profile(PEOPLE).file("people1.csv", "id,name,born,age,sex\n1,Ali Hasan,,,M\n")
                .file("people2.csv", "id,name,born,age,sex\n1,Ali Hussein,01/07/1990,34,M\n");

        ImportReport report = bench.run();

        assertThat(issues(report)).containsExactly("OTHER_VALUE people2.csv:2 name Ali Hussein");
        assertThat(ask("MATCH (p:Person) RETURN properties(p) AS p").get(0).row("p").map())
                .containsEntry("p_name", "Ali Hasan").containsEntry("p_age", 34L).containsEntry("sources", List.of("1:2", "2:2"));
    }

    @Test
    void refusesLinkToUnknownEntityAndSaysWhatItExpected() {
        bench.profile(PEOPLE + KNOWS).file("people.csv", "id,name,born,age,sex\n1,A,,,\n").file("knows.csv", "a,b,basis\n1,7,PHONE\n,1,PHONE\n");

        ImportReport report = bench.run();

        assertThat(issues(report)).containsExactly("MISSING_END knows.csv:3 a ", "UNKNOWN_END knows.csv:2 b 7");
        assertThat(report.rowsRefused()).isEqualTo(2);
        assertThat(report.links()).isEmpty();
        assertThat(report.text()).contains("column b, value \"7\": expected the key of one Person of this data set");
    }

    @Test
    void keepsGoodRowsBesideEachKindOfBadOnes() {
        bench.profile(PEOPLE).file("people.csv", "id,name,born,age,sex\n1,A,31/02/1990,12a,X\n2,B\n3,C,,-1,M\n,D,,,\n4,\"E \"\"x\"\"\",,,\n5,\"open,,,\n6,F,,,\n")
                .file("other.txt", "what is this").file("people-empty.csv", "").file("people-header.csv", "id,name,born,age,sex\n")
                .file("people-columns.csv", "key,name\n1,A\n").file("people-twice.csv", "id,name,name,born,age,sex\n9,A,B,,,\n");

        ImportReport report = bench.run();

        assertThat(issues(report)).containsExactlyInAnyOrder("UNMATCHED_FILE other.txt:0", "EMPTY_FILE people-empty.csv:0",
                "MISSING_COLUMN people-columns.csv:1 id", "DUPLICATE_COLUMN people-twice.csv:1 name",
                "MISSING_PROPERTY_COLUMN people-columns.csv:1 born", "MISSING_PROPERTY_COLUMN people-columns.csv:1 age",
                "MISSING_PROPERTY_COLUMN people-columns.csv:1 sex", "MISSING_PROPERTY_COLUMN people-twice.csv:1 name",
                "NOT_A_DATE people.csv:2 born 31/02/1990", "NOT_AN_INTEGER people.csv:2 age 12a",
                "UNTRANSLATED_VALUE people.csv:2 sex X", "RAGGED_ROW people.csv:3 2 cells", "TOO_SMALL people.csv:4 age -1",
                "MISSING_KEY people.csv:5 id ", "UNCLOSED_QUOTE people.csv:7");
        assertThat(ask("MATCH (p:Person) RETURN p.key AS key ORDER BY key")).extracting(row -> row.string("key"))
                .containsExactly("1", "3", "4", "6", "9");
        assertThat(report.rowsRead()).isEqualTo(9);
        assertThat(report.rowsRefused()).isEqualTo(4);
    }

    /** A quote that swallows the rest of a page, or a column mapped by mistake: no index takes such a key. */
    @Test
    void refusesRowsWhoseKeyIsAPage() {
        String page = "A7".repeat(20_000);
        bench.profile(PEOPLE + KNOWS + CALLS)
                .file("people.csv", "id,name,born,age,sex\n%s,A,,,\n1,%s,,,\n2,B,,,\n".formatted(page, page))
                .file("knows.csv", "a,b,basis\n1,2,PHONE\n%s,2,PHONE\n".formatted(page))
                .file("calls.csv", "a,b,date,time,seconds\n07730000001,%s,01/02/2024,10:00,1\n07730000001,07730000002,01/02/2024,10:00,1\n".formatted(page));

        ImportReport report = bench.run();

        assertThat(issues(report)).containsExactlyInAnyOrder("KEY_TOO_LONG people.csv:2 id " + page,
                "KEY_TOO_LONG knows.csv:3 a " + page, "KEY_TOO_LONG calls.csv:2 b " + page);
        assertThat(report.rowsRefused()).isEqualTo(3);
        assertThat(report.entities()).isEqualTo(java.util.Map.of("Person", 2L, "Phone", 2L));
        assertThat(report.links()).isEqualTo(java.util.Map.of("KNOWS", 1L, "CONTACT", 1L));
    }

    @Test
    void keysWhatDoesNotNormaliseByItsDataSet() {
        bench.profile("""
                - {match: "phones.csv", entity: Phone, key: id, properties: {number: no}}
                """).file("phones.csv", "id,no\n1,0773 000 0001\n2,00964-773-000-0001\n3,zain\n4,5-(997)640\n");

        ImportReport report = bench.run();

        assertThat(report.entities()).isEqualTo(java.util.Map.of("Phone", 3L));
        assertThat(ask("MATCH (p:Phone) RETURN p.label AS label, p.caseId AS case, p.flags AS flags ORDER BY label"))
                .extracting(row -> row.string("label") + " " + row.findString("case").orElse("") + row.strings("flags"))
                .containsExactly("+964 773 000 0001 []", "5-(997)640 test[number:NOT_A_PHONE_NUMBER]", "zain test[number:NOT_A_PHONE_NUMBER]");
        assertThat(ask("MATCH (r:Record) RETURN count(r) AS n").get(0).integer("n")).isEqualTo(4);
    }

    @Test
    void readsSeveralSectionsFromOneFile() {
        bench.profile("""
                - {match: "list.csv", entity: Person, key: id, properties: {name: name}}
                - match: "list.csv"
                  link: USES
                  from: {type: Person, key: id}
                  to: {type: Phone, value: phone}
                  valid: {from: since, until: until}
                  status: {column: sure, values: {yes: CONFIRMED, no: SUSPECTED}}
                  grade: {column: grade, values: {good: B2}}
                """).file("list.csv", "id,name,phone,since,until,sure,grade\n1,A,07730000001,01/02/2024,,yes,good\n2,B,,,,no,\n3,C,07730000001,01/02/2024,05/02/2024,no,\n");

        ImportReport report = bench.run();

        assertThat(report.issues()).isEmpty();
        assertThat(report.text()).containsPattern("list.csv  USES +3 +2 +0 +0 +0 +1");
        assertThat(ask("MATCH (p:Person)-[l:USES]->(:Phone) RETURN p.label AS p, l.status AS s, coalesce(l.grade, '-') AS g, l.ends AS e ORDER BY p"))
                .extracting(row -> row.string("p") + row.string("s") + row.string("g") + row.longs("e"))
                .containsExactly("ACONFIRMEDB2[9223372036854775807]", "CSUSPECTED-[1707166799999]");
    }

    @Test
    void picksRoleByTypeOfEntityFound() {
        bench.profile("""
                - {match: "v.csv", entity: Vehicle, key: id, properties: {plate: plate}}
                - {match: "o.csv", entity: Object, key: id, properties: {description: what}}
                - {match: "i.csv", entity: Incident, key: id, properties: {kind: kind}}
                - match: "l.csv"
                  link: INVOLVED_IN
                  from: {types: [Vehicle, Object], key: thing}
                  to: {type: Incident, key: incident}
                  properties: {role: {endType: from, values: {Vehicle: vehicle, Object: object}}}
                """).file("v.csv", "id,plate\n1,12 أ 345\n8,1\n").file("o.csv", "id,what\n2,bag\n8,x\n").file("i.csv", "id,kind\n3,Theft\n")
                .file("l.csv", "thing,incident\n1,3\n2,3\n8,3\n");

        ImportReport report = bench.run();

        assertThat(ask("MATCH (a)-[l:INVOLVED_IN]->() RETURN a.type + ' ' + l.role AS r ORDER BY r"))
                .extracting(row -> row.string("r")).containsExactly("Object object", "Vehicle vehicle");
        assertThat(issues(report)).contains("AMBIGUOUS_END l.csv:4 thing 8");
    }

    @Test
    void keepsOriginalUnderItsDigest() throws Exception {
        bench.profile(PEOPLE).file("people.csv", "id,name,born,age,sex\n1,A,,,\n").run();

        Row file = ask("MATCH (f:File) RETURN f.id AS id, f.number AS number, f.name AS name, f.size AS size").get(0);
        assertThat(file.string("name")).isEqualTo("people.csv");
        assertThat(bench.opened(bench.data().resolve("files").resolve(file.string("id").replace("test/", "")))).isEqualTo("id,name,born,age,sex\n1,A,,,\n");
        try (Stream<Path> kept = Files.list(bench.data().resolve("files"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void readsCompressedFilesAndByteOrderMark() throws Exception {
        bench.profile(PEOPLE).file("people.csv", "\ufeffid,name,born,age,sex\n1,A,,,\n");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(bench.path("people2.csv.gz")))) {
            out.write("id,name,born,age,sex\n2,B,,,\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        assertThat(bench.run().entities()).containsEntry("Person", 2L);
    }

    @Test
    void countsRightWhenTwoImportAtOnce() throws Exception {
        StringBuilder one = new StringBuilder("a,b,date,time,seconds\n");
        StringBuilder two = new StringBuilder("a,b,date,time,seconds\n");
        for (int i = 0; i < 6_000; i++) {
            one.append("0773000").append(1000 + i % 7).append(",07730002000,01/02/2024,10:00,").append(i).append('\n');
            two.append("0773000").append(1000 + i % 7).append(",07730002000,01/02/2024,10:00,").append(i + 3_000 - 3_000 % 7).append('\n');
        }
        bench.profile(CALLS).file("calls1.csv", one.toString()).file("calls2.csv", two.toString());

        Thread other = new Thread(() -> bench.run("calls1.csv"));
        other.start();
        bench.run("calls2.csv");
        other.join();

        Row sums = ask("MATCH ()-[l:CONTACT]->() RETURN sum(l.count) AS n, count(l) AS links").get(0);
        assertThat(sums.integer("links")).isEqualTo(7);
        assertThat(sums.integer("n")).isEqualTo(ask("MATCH (e:Event) RETURN count(e) AS n").get(0).integer("n"))
                .isEqualTo(6_000 + 3_000 - 3_000 % 7);
    }
}
