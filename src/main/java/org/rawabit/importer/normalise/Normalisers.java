// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.Text;
import org.rawabit.graph.catalogue.ValueType;

/**
 * Makes the normaliser of each property for one profile.
 *
 * @param region ISO country of phone numbers without a prefix and of plates; or null
 * @param times  how the profile writes dates and times
 */
public record Normalisers(@Nullable String region, Times times) {

    /** A normalised value as people read it. */
    public static String display(PropertyType property, Object value) {
        return switch (property.type()) {
            case PHONE -> PhoneNormaliser.international(value.toString());
            case PLATE -> PlateNormaliser.readable(value.toString());
            case CHOICE -> nameOf(property, value.toString());
            default -> value.toString();
        };
    }

    private static String nameOf(PropertyType property, String choice) {
        Text name = property.choices().get(choice);
        return name == null ? choice : name.en();
    }

    /**
     * The normaliser of a property.
     *
     * @param formats of dates and times, for this property only; empty: the profile's
     */
    public Normaliser of(PropertyType property, List<String> formats) {
        Times own = formats.isEmpty() ? times : times.withFormats(formats);
        return switch (property.type()) {
            case TEXT -> Outcome.Normalised::of;
            case NAME -> new NameNormaliser();
            case PHONE -> new PhoneNormaliser(region);
            case DATE -> new DateNormaliser(own);
            case DATE_TIME -> new DateTimeNormaliser(own);
            case INTEGER -> new IntegerNormaliser();
            case DECIMAL -> new DecimalNormaliser();
            case EMAIL -> new EmailNormaliser();
            case PLATE -> new PlateNormaliser(region);
            case IMEI -> new ImeiNormaliser();
            case IMSI -> new ImsiNormaliser();
            case DOCUMENT_NUMBER -> new DocumentNumberNormaliser();
            case CODE -> new CodeNormaliser();
            case URL -> new UrlNormaliser();
            case CHOICE -> new ChoiceNormaliser(property.choices().keySet());
        };
    }
}
