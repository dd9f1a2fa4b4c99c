// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.ValueType;
import org.springframework.stereotype.Component;

/** Which values of a record are texts that can name a protected person. */
@Component
public final class RecordTexts {

    /** Whether it is one: a free text, or the name of something other than a person. */
    public boolean isText(EntityType type, PropertyType property) {
        return !property.sensitivity().alwaysSealed()
                && (property.type() == ValueType.TEXT || property.type() == ValueType.NAME && !type.name().equals("Person"));
    }

    /** The text as it may stand in the graph. */
    public String mask(TextMask texts, PropertyType property, String text) {
        return property.type() == ValueType.NAME ? texts.maskName(text) : texts.mask(text);
    }
}
