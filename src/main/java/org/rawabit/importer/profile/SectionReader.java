// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/** Reads one section of a profile. */
final class SectionReader {

    private static final Set<String> ENTITY = Set.of("match", "delimiter", "label", "grade", "entity", "key", "properties");
    private static final Set<String> LINK = Set.of("match", "delimiter", "type", "grade", "status", "link", "from", "to",
            "properties", "at", "valid");
    private static final Set<String> EVENT = Set.of("match", "delimiter", "type", "label", "grade", "status", "event", "key",
            "from", "to", "properties", "at");

    private final TypeCatalogue catalogue;
    private final YamlNode root;

    SectionReader(TypeCatalogue catalogue, YamlNode root) {
        this.catalogue = catalogue;
        this.root = root;
    }

    Section read(YamlNode section) {
        List<String> makes = Stream.of("entity", "link", "event").filter(section::has).toList();
        if (makes.size() != 1) {
            throw section.wrong("a section makes one of entity, link, event");
        }
        return switch (makes.get(0)) {
            case "entity" -> entity(section.only(ENTITY));
            case "link" -> link(section.only(LINK));
            default -> event(section.only(EVENT));
        };
    }

    private Section entity(YamlNode section) {
        EntityType type = catalogue.findEntityType(section.text("entity"))
                .orElseThrow(() -> section.get("entity").wrong("no entity type " + section.text("entity")));
        Map<String, PropertySource> properties = new PropertyReader(type.name(), type.properties()).read(section);
        List<String> key = section.texts("key");
        if (key.isEmpty() && (type.identity() != Identity.SHARED || !properties.containsKey(type.key()))) {
            throw section.wrong("the key key is missing: the columns that identify a " + type.name());
        }
        return new Section.OfEntity(files(section), type, key, properties, grading(section));
    }

    private Section link(YamlNode section) {
        LinkType type = linkType(section, "link");
        EndReader ends = new EndReader(catalogue, type);
        return new Section.OfLink(files(section), type, ends.read(section.get("from")), ends.read(section.get("to")),
                new PropertyReader(type.name(), type.properties()).read(section), TimeSourceReader.find(section),
                grading(section));
    }

    private Section event(YamlNode section) {
        LinkType type = linkType(section, "event");
        if (type.events().isEmpty()) {
            throw section.get("event").wrong(type.name() + " has no events in the catalogue; make it a link");
        }
        List<String> key = section.texts("key");
        if (key.isEmpty() && !(section.has("from") && section.has("to"))) {
            throw section.wrong("an event without key needs from and to");
        }
        EndReader ends = new EndReader(catalogue, type);
        return new Section.OfEvent(files(section), type, key, findEnd(ends, section.find("from")),
                findEnd(ends, section.find("to")), new PropertyReader(type.name() + " event", type.events()).read(section),
                TimeSourceReader.find(section), false, grading(section));
    }

    private static @Nullable EndSource findEnd(EndReader ends, @Nullable YamlNode end) {
        return end == null ? null : ends.read(end);
    }

    private LinkType linkType(YamlNode section, String key) {
        return catalogue.findLinkType(section.text(key))
                .orElseThrow(() -> section.get(key).wrong("no link type " + section.text(key)));
    }

    private FileMatch files(YamlNode section) {
        YamlNode delimiter = Optional.ofNullable(section.find("delimiter")).orElse(root.find("delimiter"));
        if (delimiter != null && delimiter.text().length() != 1) {
            throw delimiter.wrong("expected one character, not " + delimiter.text());
        }
        Map<String, String> checks = new LinkedHashMap<>();
        Optional.ofNullable(section.findText("label")).ifPresent(label -> checks.put(":LABEL", label));
        Optional.ofNullable(section.findText("type")).ifPresent(type -> checks.put(":TYPE", type));
        FileMatch files = new FileMatch(section.text("match"), delimiter == null ? ',' : delimiter.text().charAt(0), checks);
        try {
            files.matches("any.csv");
        } catch (PatternSyntaxException e) {
            throw section.get("match").wrong("no pattern of file names: " + e.getMessage());
        }
        return files;
    }

    private Section.Grading grading(YamlNode section) {
        PropertySource status = Grades.find("status", section, root);
        return new Section.Grading(status == null ? new PropertySource.Constant(Grades.DEFAULT_STATUS) : status,
                Grades.find("grade", section, root));
    }
}
