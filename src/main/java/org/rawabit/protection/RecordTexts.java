// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.Set;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.ValueType;
import org.springframework.stereotype.Component;

/** Which values of a record are texts that can name a protected person. */
@Component
public final class RecordTexts {

    private static final Set<String> PARENTS = Set.of("fatherName", "grandfatherName", "motherName");

    /** Whether it is one: a free text, or a name of something other than the person itself, such as that of a parent. */
    public boolean isText(EntityType type, PropertyType property) {
        return !property.sensitivity().alwaysSealed()
                && (property.type() == ValueType.TEXT || property.type() == ValueType.NAME && (!type.name().equals("Person") || isParent(property)));
    }

    /** The text as it may stand in the graph. */
    public String mask(TextMask texts, PropertyType property, String text) {
        return property.type() == ValueType.NAME && !isParent(property) ? texts.maskName(text) : texts.mask(text);
    }

    private static boolean isParent(PropertyType property) {
        return PARENTS.contains(property.name());
    }
}
