// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.importer.ImportProgress;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;
import org.springframework.util.FileSystemUtils;

/**
 * Some cases, each with random rows of the training scenario, members and shares; and one reader. What the reader may see is
 * kept here by case and entity, apart from the program's compartments.
 */
final class RandomCases {

    private static final Path SCENARIO = Path.of("src/main/resources/training");
    private static final String AGENCY = "agency of the reader";
    private static final CypherQuery ENTITIES = new CypherQuery("test/entities-of-case",
            "MATCH (r:Record) WHERE r.caseId = $caseId RETURN DISTINCT r.entityId AS id ORDER BY id");
    private static final CypherQuery FORGET_RECORDS = new CypherQuery("test/forget-records", """
            MATCH (r:Record)
            WHERE NOT r.caseId IN $cases AND NOT any(s IN $shares WHERE s.caseId = r.caseId AND r.entityId IN s.entities)
            DETACH DELETE r""");
    private static final CypherQuery FORGET_LINKS = new CypherQuery("test/forget-links", """
            MATCH (a)-[l]->(b)
            WHERE NOT l.caseId IN $cases
              AND NOT any(s IN $shares WHERE s.caseId = l.caseId AND a.id IN s.entities AND b.id IN s.entities)
            WITH l, l.id AS id
            DELETE l
            WITH id
            MATCH (e:Event {linkId: id})
            DELETE e""");
    private static final CypherQuery FORGET_ENTITIES = new CypherQuery("test/forget-entities",
            "MATCH (e:Entity) WHERE NOT EXISTS { MATCH (r:Record {entityId: e.id}) } DETACH DELETE e");
    private static final CypherQuery FORGET_REST = new CypherQuery("test/forget-rest", """
            MATCH (n) WHERE (n:File OR n:Case OR n:ImportBatch OR n:Compartment OR n:CaseShare OR n:CaseMember OR n:WaitingEvent)
              AND NOT (n:CaseMember AND n.user = $user OR n:CaseShare AND n.agency = $agency)
              AND NOT coalesce(n.caseId, CASE WHEN n:File THEN split(n.id, '/')[0] ELSE n.id END) IN $known
            DETACH DELETE n""");

    private static final CypherQuery KEYS = new CypherQuery("test/keys",
            "MATCH (e:Entity) WHERE NOT e:Record RETURN e.id AS id, e.type AS type ORDER BY id");
    private static final CypherQuery BARRED = new CypherQuery("test/barred",
            "MATCH (k:UserKey {userId: $user}) MATCH (r:Record {entityId: k.entityId}) RETURN DISTINCT r.caseId AS id");

    private final Random random;
    private final Graph graph;
    private final Shares shares;
    private final List<String> names = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();
    private final Asker reader;

    RandomCases(Random random, Graph graph, Importer importer, Path folder) throws IOException {
        this.random = random;
        this.graph = graph;
        this.shares = new Shares(graph, Clock.systemUTC());
        this.reader = new Asker("reader", Set.of(pick(List.of(Role.INVESTIGATOR, Role.ANALYST, Role.PROSECUTOR))),
                random.nextInt(4) == 0 ? null : AGENCY);
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            names.add("case " + i);
            fill(names.get(i), importer, folder.resolve("case" + i));
            if (random.nextInt(3 * count) == 0) {
                ownKey();
            }
        }
        letIn();
        bar();
    }

    private void fill(String name, Importer importer, Path folder) throws IOException {
        Files.createDirectories(folder);
        int most = 1 + random.nextInt(4);
        try (Stream<Path> files = Files.list(SCENARIO)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> chosen = new ArrayList<>(lines.subList(0, 1));
                lines.stream().skip(1).filter(line -> random.nextInt(12) < most).limit(40).forEach(chosen::add);
                Files.write(folder.resolve(file.getFileName()), chosen);
            }
        }
        importer.importFiles(new ImportRequest("training", pick(List.of("one", "two")), name, List.of(folder)),
                ImportProgress.NONE);
        FileSystemUtils.deleteRecursively(folder);
    }

    /** A phone, document … of the cases so far is the reader's own; later cases may bring it too. */
    private void ownKey() {
        Row key = pick(graph.read(KEYS, Map.of()));
        new UserKeys(graph, (type, written) -> Optional.of(written), Clock.systemUTC()).add(reader.user(), key.string("type"), key.string("id"));
    }

    private void bar() {
        List<String> barred = graph.read(BARRED, Map.of("user", reader.user())).stream().map(row -> row.string("id")).toList();
        whole.removeAll(barred);
        parts.removeIf(part -> barred.contains(part.get("caseId")));
    }

    private void letIn() {
        CaseMembers members = new CaseMembers(graph);
        for (String name : names) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    members.put(name, reader.user(), pick(List.of(CaseRole.values())));
                    whole.add(name);
                }
                case 1 -> share(name);
                default -> members.put(name, "somebody else", CaseRole.OWNER);
            }
        }
    }

    private void share(String name) {
        Instant soon = Instant.now().plus(Duration.ofDays(1));
        boolean holds = reader.agency() != null;
        if (random.nextInt(3) == 0) {
            shares.whole(name, AGENCY, "joint investigation", soon);
            if (holds) {
                whole.add(name);
            }
            return;
        }
        shares.part(name, some(entities(name)), "another agency", "joint investigation", soon);
        List<String> chosen = some(entities(name));
        String share = shares.part(name, chosen, AGENCY, "joint investigation", soon);
        if (random.nextInt(4) == 0) {
            shares.withdraw(share);
        } else if (holds) {
            parts.add(Map.of("caseId", name, "entities", chosen));
        }
    }

    private List<String> entities(String name) {
        return graph.read(ENTITIES, Map.of("caseId", name)).stream().map(row -> row.string("id")).toList();
    }

    private List<String> some(List<String> ids) {
        return ids.stream().filter(id -> random.nextInt(2) == 0).toList();
    }

    Asker reader() {
        return reader;
    }

    List<String> names() {
        return names;
    }

    /** Deletes everything that the reader may not see. */
    void forgetTheRest() {
        Map<String, Object> seen = Map.of("cases", whole, "shares", parts);
        List<String> known = new ArrayList<>(whole);
        parts.forEach(part -> known.add((String) part.get("caseId")));
        graph.write(work -> {
            work.run(FORGET_LINKS, seen);
            work.run(FORGET_RECORDS, seen);
            work.run(FORGET_ENTITIES, Map.of());
            return work.run(FORGET_REST, Map.of("known", known, "user", reader.user(), "agency", AGENCY));
        });
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
