// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rawabit.RunningService;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportReport;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A few invented people, their phones, papers and homes, in files that an import reads; and questions about them. */
final class Village {

    /** What must never be seen of the protected ones: names in both scripts, numbers as written and as normalised, addresses. */
    static final List<String> SECRETS = List.of("زهور", "الوائلي", "Zuhur", "Waili", "07711223344", "7711223344", "771 122 3344",
            "A9876543", "زقاق 45 دار 17", "شذى", "Shadha", "07722334455", "7722334455", "1993-04-05", "سيرة الشاهدة", "نزيف مزمن", "دار الأمان",
            "INF-4471", "35693803564380", "418050012345678", "BSR-0417");

    /** What a call of those who are not protected tells, and one in the other case. */
    static final String OPEN_IMEI = "49015420323751";
    static final String OTHER_IMEI = "35209900176148";

    private static final String PROFILE = """
            profile: village
            version: 1
            title: {en: "Village", ar: "قرية", ckb: "گوند"}
            region: IQ
            zone: Asia/Baghdad
            dates: [yyyy-MM-dd]
            times: [HH:mm]
            status: CONFIRMED
            grade: B2
            files:
              - match: "persons*.csv"
                entity: Person
                key: id
                properties: {name: name, nameLatin: latin, givenName: given, motherName: mother, birthDate: born, note: note, protection: protection, statement: statement, health: health, shelter: shelter, informantFile: informant}
              - match: "phones*.csv"
                entity: Phone
                key: id
                properties: {number: number, note: note}
              - {match: "papers*.csv", entity: Document, key: id, properties: {number: number, kind: kind}}
              - {match: "homes*.csv", entity: Location, key: id, properties: {kind: kind, address: address, name: name}}
              - {match: "incidents*.csv", entity: Incident, key: id, properties: {title: text}}
              - {match: "uses*.csv", link: USES, from: {type: Person, key: person}, to: {type: Phone, key: phone}}
              - {match: "holds*.csv", link: HOLDS, from: {type: Person, key: person}, to: {type: Document, key: paper}}
              - {match: "lives*.csv", link: LIVES_AT, from: {type: Person, key: person}, to: {type: Location, key: home}}
              - {match: "related*.csv", link: RELATED_TO, from: {type: Person, key: person}, to: {type: Person, key: other}, properties: {kinship: kinship}}
              - {match: "involved*.csv", link: INVOLVED_IN, from: {type: Person, key: person}, to: {type: Incident, key: incident}, properties: {role: role}}
              - {match: "works*.csv", link: ASSOCIATED_WITH, from: {type: Person, key: person}, to: {type: Person, key: other}, properties: {nature: nature}}
              - match: "calls*.csv"
                event: CONTACT
                from: {type: Phone, value: from}
                to: {type: Phone, value: to}
                at: {date: date, time: time}
                properties: {imei: imei, imsi: imsi, tower: tower}
            """;

    private final Path folder;
    private final ConfigurableApplicationContext service;

    Village(Path folder, ConfigurableApplicationContext service) {
        this.folder = folder;
        this.service = service;
        write("village.yaml", PROFILE);
    }

    /** The files of the case in which the woman of the secrets is a victim, her sister is kin, and two men are suspects. */
    Village files(String protection) {
        write("a/persons.csv", """
                id,name,latin,given,mother,born,note,protection,statement,health,shelter,informant
                A1,زهور كاظم الوائلي,Zuhur Kadhim al-Waili,زهور,,1993-04-05,Seen with a bag,%s,سيرة الشاهدة,نزيف مزمن,دار الأمان الثالثة,INF-4471
                A2,شذى كاظم الوائلي,Shadha Kadhim al-Waili,شذى,,,Sister,,,,,
                A3,جواد منعم,Jawad Munim,جواد,,,Drove زهور كاظم الوائلي home; Zuhur al-Waili phoned 0771 122 3344 from زقاق 45 دار 17,,,,,
                A4,مازن كاظم,Mazin Kadhim,مازن,زهور الوائلي,,Brother and recruiter,,,,,
                """.formatted(protection));
        write("a/phones.csv", "id,number,note\nT1,0771 122 3344,\nT2,07722334455,\nT3,07733445566,used by جواد\n");
        write("a/papers.csv", "id,number,kind\nD1,A9876543,passport\n");
        write("a/homes.csv", "id,kind,address,name\nH1,address,زقاق 45 دار 17,\n");
        write("a/incidents.csv", "id,text\nI1,The woman Zuhur Kadhim was taken; شذى الوائلي reported it\n");
        write("a/uses.csv", "person,phone\nA1,T1\nA2,T2\nA3,T3\n");
        write("a/holds.csv", "person,paper\nA1,D1\n");
        write("a/lives.csv", "person,home\nA1,H1\n");
        write("a/related.csv", "person,other,kinship\nA2,A1,SIBLING\nA4,A1,SIBLING\n");
        write("a/involved.csv", "person,incident,role\nA1,I1,witness\nA3,I1,suspect\nA4,I1,recruiter\n");
        write("a/works-Zuhur Kadhim.csv", "person,other,nature\nA3,A4,both knew Zuhur Kadhim\n");
        write("a/calls.csv", "from,to,date,time,imei,imsi,tower\n"
                + "07711223344,07733445566,2024-05-06,10:00,356938035643809,418050012345678,BSR-0417\n"
                + "07733445566,07744556677,2024-05-06,11:00," + OPEN_IMEI + ",,\n");
        return this;
    }

    /** The files of another case, which holds the first phone by its own source. */
    Village others() {
        write("b/persons.csv", "id,name,latin,given,mother,born,note,protection,statement,health,shelter,informant\nB1,غسان ربيع,Ghassan Rabee,غسان,,,,,,,,\n");
        write("b/phones.csv", "id,number,note\nX1,+964 771 122 3344,from a contract\n");
        write("b/uses.csv", "person,phone\nB1,X1\n");
        write("b/calls.csv", "from,to,date,time,imei,imsi,tower\n07711223344,07755667788,2024-05-07,10:00," + OTHER_IMEI + ",,\n");
        return this;
    }

    /** The files of a part with one person who is protected so, and that person's phone. */
    Village onePhone(String part, String protection, String number) {
        write(part + "/persons.csv", "id,name,latin,given,born,note,protection,statement,health,shelter,informant\n"
                + "P1,سلوى حاتم,Salwa Hatim,سلوى,,," + protection + ",,,,\n");
        write(part + "/phones.csv", "id,number,note\nT1," + number + ",\n");
        write(part + "/uses.csv", "person,phone\nP1,T1\n");
        return this;
    }

    ImportReport load(String part, String caseNumber) {
        return load(part, caseNumber, "village");
    }

    ImportReport load(String part, String caseNumber, String dataset) {
        return service.getBean(Importer.class).importFiles(new ImportRequest(folder.resolve("village.yaml").toString(), dataset, caseNumber,
                List.of(folder.resolve(part))), ImportProgress.NONE);
    }

    Village copy(String from, String to) {
        try {
            write(to, Files.readString(folder.resolve(from)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode ask(String question) {
        return RunningService.ask(service, "en", question, Map.of());
    }

    /** Everything that the desk can show of everything that it can find, with what the links among it say. */
    String all() {
        List<String> ids = ask("{mostLinked(types: [\"Person\", \"Phone\", \"Document\", \"Location\", \"Incident\"], limit: 100) {ranked {entity {id}}}}")
                .findValuesAsString("id");
        String links = RunningService.ask(service, "en", "query($ids: [ID!]!) {expand(ids: $ids, limit: 0) {links {type properties {name value}"
                + " sources {title} events {edges {node {properties {name value}}}}}}}", Map.of("ids", ids)).toString();
        return links + entities();
    }

    private String entities() {
        return ask("""
                {about {entities {type kind count}}
                 ranked: mostLinked(types: ["Person", "Phone", "Document", "Location", "Incident"], limit: 100) { ranked { entity { ...all } } }
                 cases {number}}
                fragment all on Entity { id label masked {status fields {property right}}
                  facts { key dataset properties {name value given flag} sources {title} }
                  ... on Person {name nameLatin givenName motherName birthDate note protection statement health shelter informantFile} ... on Phone {number phoneNote: note}
                  ... on Document {number kind} ... on Location {address placeName: name} ... on Incident {title} }
                """).toString();
    }

    List<String> labels() {
        return ask("{mostLinked(types: [\"Person\", \"Phone\", \"Document\", \"Location\", \"Incident\"], limit: 100) {ranked {entity {label}}}}")
                .findValuesAsString("label").stream().sorted().toList();
    }

    int found(String text) {
        return RunningService.ask(service, "en", "query($text: String!) {search(text: $text) {total}}", Map.of("text", text))
                .at("/data/search/total").intValue();
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
