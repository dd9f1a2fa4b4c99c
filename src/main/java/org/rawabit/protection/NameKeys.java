// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.Sensitivity;
import org.rawabit.graph.catalogue.ValueType;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;
import org.rawabit.protection.vault.Vault;

/**
 * The blinded keys of what a masked record hides, by which texts are searched for it: of names their words in all spellings
 * ({@code w}), the consonants that other scripts share ({@code k}) and the words by which a person is called alone ({@code s}),
 * of numbers their forms ({@code n}), of addresses and the like the whole phrase ({@code p} and its number of words).
 */
final class NameKeys {

    private static final Set<String> CALLED_BY = Set.of("givenName", "familyName", "alias");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_ALONE = 3;

    private final Vault vault;

    NameKeys(Vault vault) {
        this.vault = vault;
    }

    /** The keys of the sealed values ({@code p_…}, {@code given_…}) of a record of that type. */
    List<String> of(EntityType type, Map<String, Object> sealed, ProtectionStatus status) {
        Set<String> keys = new LinkedHashSet<>();
        sealed.forEach((column, value) -> {
            PropertyType property = type.properties().get(column.replaceFirst("^(p|given)_", ""));
            if (property != null && property.sensitivity() != Sensitivity.OPEN && !property.sensitivity().alwaysSealed()) {
                add(property, value.toString(), status, keys);
            }
        });
        return List.copyOf(keys);
    }

    private void add(PropertyType property, String value, ProtectionStatus status, Set<String> keys) {
        if (property.type() == ValueType.NAME) {
            addName(property, value, status, keys);
        } else if (property.type() != ValueType.DATE && property.type() != ValueType.INTEGER) {
            List<Word> words = Words.of(value);
            words.stream().filter(word -> word.text().chars().anyMatch(Character::isDigit) && word.text().length() >= 5)
                    .forEach(word -> word.forms().forEach(form -> keys.add(key("n", form))));
            phrase(value).ifPresent(keys::add);
        }
    }

    private void addName(PropertyType property, String value, ProtectionStatus status, Set<String> keys) {
        List<Word> words = Words.of(value);
        for (Word word : words) {
            word.forms().stream().filter(form -> form.length() >= SHORTEST).forEach(form -> keys.add(key("w", form)));
            word.keys().stream().filter(sound -> sound.length() >= SHORTEST).forEach(sound -> keys.add(key("k", sound)));
        }
        Collection<Word> alone = CALLED_BY.contains(property.name()) ? words : words.stream().limit(1).toList();
        if (status.isOfPerson() && !property.name().equals("fatherName") && !property.name().equals("grandfatherName")
                && !property.name().equals("motherName")) {
            alone.forEach(word -> word.forms().stream().filter(form -> form.length() >= SHORTEST_ALONE)
                    .forEach(form -> keys.add(key("s", form))));
        }
    }

    private java.util.Optional<String> phrase(String value) {
        List<String> words = new ArrayList<>(TextMask.words(value).stream().map(TextMask.Token::folded).toList());
        return words.size() < 2 ? java.util.Optional.empty()
                : java.util.Optional.of(key("p" + words.size(), words.stream().collect(Collectors.joining(" "))));
    }

    String key(String kind, String text) {
        return kind + ":" + vault.blind(kind.substring(0, 1) + ":" + text);
    }
}
