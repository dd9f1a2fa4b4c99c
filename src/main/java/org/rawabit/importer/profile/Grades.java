// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Status of links and Admiralty grade of sources, of a section or else of the whole profile. */
final class Grades {

    static final String DEFAULT_STATUS = "SUSPECTED";

    private static final Pattern STATUS = Pattern.compile("CONFIRMED|SUSPECTED|INFERRED");
    private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

    private Grades() {
    }

    static @Nullable PropertySource find(String key, YamlNode section, YamlNode root) {
        YamlNode own = section.find(key);
        YamlNode found = own == null ? root.find(key) : own;
        return found == null ? null : read(found, key.equals("status") ? STATUS : GRADE);
    }

    private static PropertySource read(YamlNode node, Pattern allowed) {
        if (node.isText()) {
            check(node, List.of(node.text()), allowed);
            return new PropertySource.Constant(node.text());
        }
        node.only(Set.of("column", "values"));
        var values = node.map("values", (from, to) -> to.text());
        check(node, values.values(), allowed);
        return new PropertySource.Column(node.text("column"), values, List.of(), null);
    }

    private static void check(YamlNode node, Collection<String> values, Pattern allowed) {
        for (String value : values) {
            if (!allowed.matcher(value).matches()) {
                throw node.wrong("expected " + allowed.pattern() + ", not " + value);
            }
        }
    }
}
