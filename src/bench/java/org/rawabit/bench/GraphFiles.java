// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rawabit.graph.SearchTerms;

/** The graph as files of {@code neo4j-admin import}, each with its header, as the importer would have stored it. */
final class GraphFiles {

    private static final long DAY = 86_400_000L;
    private static final long BEGIN = 1_704_067_200_000L;
    private static final int DAYS = 730;
    static final int CASES = 1_000;
    private static final int MOST_EVENTS = 5;

    private final Path folder;
    private final Contacts contacts;
    private final SplittableRandom random;

    GraphFiles(Path folder, Contacts contacts, long seed) {
        this.folder = folder;
        this.contacts = contacts;
        this.random = new SplittableRandom(seed);
    }

    void write() throws IOException {
        write(entities(), ":ID(Phone),id,type,label,key", contacts.phones(), GraphFiles::entity);
        write(records(), ":ID(Record),id,entityId,type,caseId,compartment:long,dataset,key,label,terms,sources:string[],p_number",
                contacts.phones(), this::record);
        write(links(), ":START_ID(Phone),:END_ID(Phone),id,caseId,compartment:long,status,count:long,first:long,last:long,starts:long[],"
                + "sources:string[],hashes:long[]", contacts.size(), this::link);
    }

    Path entities() {
        return folder.resolve("entities.csv");
    }

    Path records() {
        return folder.resolve("records.csv");
    }

    Path links() {
        return folder.resolve("links.csv");
    }

    void delete() throws IOException {
        for (Path file : List.of(entities(), records(), links())) {
            Files.deleteIfExists(file);
        }
    }

    /** What follows from everything but size and seed: another sample is another graph. */
    static String sample() {
        GraphFiles few = new GraphFiles(Path.of(""), new Contacts(100, 500, 1), 1);
        return IntStream.range(0, 100).mapToObj(i -> entity(i) + few.record(i) + few.link(i)).collect(Collectors.joining());
    }

    private static void write(Path file, String header, int rows, Line line) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.append(header).append('\n');
            for (int row = 0; row < rows; row++) {
                writer.append(line.of(row)).append('\n');
            }
        }
    }

    private static String entity(int phone) {
        String number = Phones.number(phone);
        return String.join(",", Integer.toString(phone), Phones.id(phone), "Phone", number, number);
    }

    private String record(int phone) {
        String number = Phones.number(phone);
        return String.join(",", Integer.toString(phone), Phones.recordId(phone), Phones.id(phone), "Phone", ofCase(), "bench",
                number, number, terms(number), "1:" + (phone + 2), number);
    }

    private static String terms(String number) {
        return SearchTerms.of(List.of(number));
    }

    private String link(int link) {
        long[] starts = random.longs(1 + random.nextInt(MOST_EVENTS), BEGIN, BEGIN + DAYS * DAY).sorted().toArray();
        long[] lines = random.longs(starts.length, 2, Integer.MAX_VALUE).sorted().toArray();
        return String.join(",", Integer.toString(contacts.from(link)), Integer.toString(contacts.to(link)), Phones.linkId(link),
                ofCase(), random.nextInt(3) == 0 ? "CONFIRMED" : "SUSPECTED", Integer.toString(starts.length),
                Long.toString(starts[0]), Long.toString(starts[starts.length - 1]), joined("", starts), joined("2:", lines),
                joined("", random.longs(starts.length).toArray()));
    }

    /** A case and its compartment, which is its number. */
    private String ofCase() {
        int number = random.nextInt(CASES);
        return "c%03d,%d".formatted(number, number);
    }

    private static String joined(String prefix, long[] values) {
        return String.join(";", Arrays.stream(values).mapToObj(value -> prefix + value).toList());
    }

    private interface Line {
        String of(int row);
    }
}
