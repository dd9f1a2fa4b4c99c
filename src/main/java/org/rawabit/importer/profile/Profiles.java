// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds mapping profiles: shipped ones by name, others by file. */
public final class Profiles {

    private static final String SHIPPED = "profiles/";
    private static final String ENDING = ".yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final TypeCatalogue catalogue;

    public Profiles(TypeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The profile of that name or file.
     *
     * @throws ProfileException where there is none, or anything in it is wrong
     */
    public Profile load(String nameOrFile) {
        boolean file = nameOrFile.endsWith(ENDING) || nameOrFile.endsWith(".yml");
        return read(nameOrFile, file ? bytesOfFile(nameOrFile) : bytesOfShipped(nameOrFile));
    }

    Profile read(String source, byte[] yaml) {
        try {
            JsonNode root = YAML.readTree(yaml);
            return new ProfileReader(catalogue, digest(yaml)).read(new YamlNode(source, root));
        } catch (JacksonException e) {
            throw new ProfileException(source + ": is not YAML: " + e.getOriginalMessage()
                    + " (line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")", e);
        }
    }

    private static byte[] bytesOfFile(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new ProfileException("The profile " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytesOfShipped(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream("/" + SHIPPED + name + ENDING)) {
            if (in == null || !name.matches("[A-Za-z0-9_-]+")) {
                throw new ProfileException("There is no profile " + name + "; shipped are " + shipped()
                        + ". A profile of your own is given as a file that ends in " + ENDING + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ProfileException("The profile " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String shipped() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + SHIPPED + "*" + ENDING);
        return Arrays.stream(found).map(file -> String.valueOf(file.getFilename()).replace(ENDING, "")).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String digest(byte[] yaml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(yaml));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
