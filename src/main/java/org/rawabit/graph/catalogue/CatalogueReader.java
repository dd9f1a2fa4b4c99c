// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the YAML files of the catalogue, strictly: an unknown key, a bad name or a dangling reference ends the start. */
final class CatalogueReader {

    private final @Nullable Path siteFolder;

    CatalogueReader(@Nullable Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    TypeCatalogue read() {
        requireSiteFolder();
        Map<String, EntityType> entityTypes = new TreeMap<>();
        for (Resource file : files("entities")) {
            EntityType type = of(file, () -> TypeFile.read(file, EntityTypeFile.class).toType());
            put(entityTypes, type.name(), type, file);
        }
        Map<String, LinkType> linkTypes = new TreeMap<>();
        for (Resource file : files("links")) {
            LinkType type = of(file, () -> TypeFile.read(file, LinkTypeFile.class).toType());
            of(file, () -> checkEnds(type, entityTypes));
            put(linkTypes, type.name(), type, file);
        }
        return new TypeCatalogue(entityTypes, linkTypes);
    }

    private void requireSiteFolder() {
        if (siteFolder != null && Stream.of("entities", "links").map(siteFolder::resolve).noneMatch(Files::isDirectory)) {
            throw new CatalogueException("The folder " + siteFolder + " of a site's own types (rawabit.graph.catalogue)"
                    + " has neither a folder entities nor a folder links.");
        }
    }

    /** Every complaint names the file. */
    private static <T> T of(Resource file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CatalogueException e) {
            throw new CatalogueException(file.getDescription() + ": " + e.getMessage(), e);
        }
    }

    private List<Resource> files(String folder) {
        try {
            List<Resource> found = new ArrayList<>(List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:catalogue/" + folder + "/*.yaml")));
            if (siteFolder != null && Files.isDirectory(siteFolder.resolve(folder))) {
                try (var own = Files.newDirectoryStream(siteFolder.resolve(folder), "*.yaml")) {
                    own.forEach(path -> found.add(new FileSystemResource(path)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new CatalogueException("the type catalogue cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> void put(Map<String, T> types, String name, T type, Resource file) {
        if (!(name + ".yaml").equals(file.getFilename())) {
            throw new CatalogueException(file.getDescription() + ": the file of type " + name + " is named " + name + ".yaml");
        }
        if (types.putIfAbsent(name, type) != null) {
            throw new CatalogueException(file.getDescription() + ": a type " + name + " is already there");
        }
    }

    private static LinkType checkEnds(LinkType type, Map<String, EntityType> entityTypes) {
        for (List<String> ends : List.of(type.from(), type.to())) {
            for (String end : ends) {
                if (!end.equals(LinkType.ANY) && !entityTypes.containsKey(end)) {
                    throw new CatalogueException(type.name() + ": no entity type " + end);
                }
            }
        }
        return type;
    }
}
