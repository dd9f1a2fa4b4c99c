// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

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
 * ({@code w}), the consonants that other scripts share ({@code k}), the words by which a person is called ({@code g}, their
 * consonants {@code h}) and those that may stand alone for the person ({@code s}, their consonants {@code c}),
 * the whole name ({@code e}), of numbers their forms ({@code n}), of addresses and the like the whole phrase ({@code p} and its number of words).
 */
final class NameKeys {

    private static final Set<String> CALLED_BY = Set.of("givenName", "alias");
    private static final Set<String> OF_OTHERS = Set.of("fatherName", "grandfatherName", "motherName");
    private static final Set<String> WHOLE = Set.of("name", "nameLatin");
    private static final String FAMILY = "familyName";
    private static final int SHORTEST = 2;
    private static final int SHORTEST_ALONE = 3;
    private static final int FEWEST_CONSONANTS = 3;

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
        if (WHOLE.contains(property.name()) && status.isOfPerson()) {
            whole(value).ifPresent(keys::add);
        }
        if (!OF_OTHERS.contains(property.name())) {
            Collection<Word> called = CALLED_BY.contains(property.name()) || property.name().equals(FAMILY) ? words : first(words);
            called.forEach(word -> addCalled(word, !property.name().equals(FAMILY), status.isOfPerson(), keys));
        }
    }

    /** The first word; where it opens a name, as Abd does, with the rest of that. */
    private static List<Word> first(List<Word> words) {
        int last = 0;
        while (last < words.size() - 1 && (!words.get(last).counted() || TextMask.SMALL.contains(words.get(last).text()))) {
            last++;
        }
        return words.subList(0, Math.min(words.size(), last + 1));
    }

    private void addCalled(Word word, boolean called, boolean alone, Set<String> keys) {
        if (TextMask.SMALL.contains(word.text())) {
            return;
        }
        for (String form : word.forms()) {
            addIf(called && form.length() >= SHORTEST, "g", form, keys);
            addIf(alone && form.length() >= SHORTEST_ALONE, "s", form, keys);
        }
        boolean tells = word.keys().stream().allMatch(sound -> consonants(sound) >= FEWEST_CONSONANTS);
        for (String sound : word.keys()) {
            addIf(called && tells, "h", sound, keys);
            addIf(alone && tells, "c", sound, keys);
        }
    }

    private void addIf(boolean wanted, String kind, String text, Set<String> keys) {
        if (wanted) {
            keys.add(key(kind, text));
        }
    }

    /** Without the vowel at the start, which has a class of its own. */
    private static int consonants(String sound) {
        return sound.startsWith("A") ? sound.length() - 1 : sound.length();
    }

    /** The key of a whole name of two words at least, with or without its articles. */
    java.util.Optional<String> whole(String name) {
        List<String> words = Words.of(name).stream().filter(Word::counted).map(Word::text).filter(word -> !TextMask.SMALL.contains(word))
                .map(word -> word.startsWith("ال") && word.length() >= 5 ? word.substring(2) : word).toList();
        return words.size() < 2 ? java.util.Optional.empty() : java.util.Optional.of(key("e", String.join(" ", words)));
    }

    private java.util.Optional<String> phrase(String value) {
        List<Tokens.Piece> pieces = Tokens.pieces(value);
        return Tokens.words(value).size() < 2 ? java.util.Optional.empty() : java.util.Optional.of(key("p" + pieces.size(),
                pieces.stream().map(Tokens.Piece::folded).collect(Collectors.joining(" "))));
    }

    String key(String kind, String text) {
        return kind + ":" + vault.blind(kind.substring(0, 1) + ":" + text);
    }
}
