// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.normalise.Normalisers;
import org.rawabit.importer.normalise.Times;

/** Reads a whole profile and checks it against the catalogue. */
final class ProfileReader {

    private static final Set<String> KEYS = Set.of("profile", "version", "title", "region", "zone", "dates", "times",
            "delimiter", "status", "grade", "files");

    private final TypeCatalogue catalogue;
    private final String digest;

    ProfileReader(TypeCatalogue catalogue, String digest) {
        this.catalogue = catalogue;
        this.digest = digest;
    }

    Profile read(YamlNode root) {
        root.only(KEYS);
        root.get("title").only(Set.of("en", "ar", "ckb"));
        List.of("en", "ar", "ckb").forEach(root.get("title")::text);
        return new Profile(root.text("profile"), version(root.get("version")), digest,
                new Normalisers(region(root.find("region")), times(root)), sections(root));
    }

    private static long version(YamlNode version) {
        if (!version.text().matches("[1-9]\\d{0,8}")) {
            throw version.wrong("expected a whole number from 1, not " + version.text());
        }
        return Long.parseLong(version.text());
    }

    private static @Nullable String region(@Nullable YamlNode region) {
        if (region == null) {
            return null;
        }
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region.text())) {
            throw region.wrong("expected a country of two letters (ISO 3166), as in IQ, not " + region.text());
        }
        return region.text();
    }

    private static Times times(YamlNode root) {
        List<String> dates = FormatReader.formats(root, "dates");
        List<String> times = FormatReader.formats(root, "times");
        return Times.of(zone(root.find("zone")), dates.isEmpty() ? Times.DEFAULT_DATES : dates,
                times.isEmpty() ? Times.DEFAULT_TIMES : times);
    }

    private static ZoneId zone(@Nullable YamlNode zone) {
        try {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone.text());
        } catch (DateTimeException e) {
            throw zone.wrong("expected a time zone, as in Asia/Baghdad, not " + zone.text());
        }
    }

    private List<Section> sections(YamlNode root) {
        SectionReader reader = new SectionReader(catalogue, root);
        List<Section> sections = new ArrayList<>(root.get("files").items().stream().map(reader::read).toList());
        if (sections.isEmpty()) {
            throw root.get("files").wrong("expected at least one section");
        }
        sections.replaceAll(section -> section instanceof Section.OfEvent event
                ? event.timed(isTimed(event.type(), sections)) : section);
        return sections;
    }

    private static boolean isTimed(LinkType type, List<Section> sections) {
        return sections.stream().anyMatch(section -> section instanceof Section.OfEvent event
                && event.type().equals(type) && event.time() != null);
    }
}
