// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Role;
import org.springframework.stereotype.Component;

/** Makes and changes accounts; who may, is asked by its callers. */
@Component
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,39}");
    private static final int GENERATED_GROUPS = 4;

    private final Users users;
    private final Passwords passwords;

    Accounts(Users users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    /** A name as it is kept: without regard to capitals and forms of letters. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /** Adds a user; a password that is to be changed at the first sign-in. */
    public NewPassword add(String name, Set<Role> roles, @Nullable String agency, boolean factorRequired) {
        String folded = folded(name);
        if (!NAME.matcher(folded).matches()) {
            throw new Refusal("USER_NAME_FORM");
        }
        NewPassword made = new NewPassword(Secrets.id(), Secrets.readable(GENERATED_GROUPS));
        Map<String, Object> properties = new HashMap<>(properties(roles, agency, factorRequired));
        properties.putAll(Map.of("password", passwords.hash(made.password()), "passwordExpired", true, "locked", false,
                "factorStep", 0L, "recoveryCodes", List.of()));
        if (!users.add(made.user(), folded, properties)) {
            throw new Refusal("USER_NAME_TAKEN");
        }
        return made;
    }

    public void change(User user, Set<Role> roles, @Nullable String agency, boolean factorRequired) {
        requireOurs(user);
        requireAnotherAdministrator(user, roles.contains(Role.ADMINISTRATOR));
        users.change(user.id(), properties(roles, agency, factorRequired));
    }

    /** Makes the user head of the agency, or no longer. */
    public void putHead(String user, boolean head) {
        users.change(user, Map.of("head", head));
    }

    /** A new password, to be changed at the next sign-in; the second factor goes too where it was lost. */
    public NewPassword reset(User user, boolean factorToo) {
        requireOurs(user);
        NewPassword made = new NewPassword(user.id(), Secrets.readable(GENERATED_GROUPS));
        users.change(user.id(), Map.of("password", passwords.hash(made.password()), "passwordExpired", true));
        if (factorToo) {
            users.forgetFactor(user.id());
        }
        return made;
    }

    public void lock(User user, boolean locked) {
        requireAnotherAdministrator(user, !locked);
        users.change(user.id(), Map.of("locked", locked));
    }

    /** Takes the password that the user chose. */
    public void choosePassword(User user, String password) {
        requireOurs(user);
        passwords.requireStrong(password, user.name());
        if (passwords.matches(password, user.password())) {
            throw new Refusal("PASSWORD_SAME");
        }
        users.change(user.id(), Map.of("password", passwords.hash(password), "passwordExpired", false));
    }

    /** What comes from the sign-in provider or from the exercise is not changed here. */
    public static void requireOurs(User user) {
        if (!user.isOurs()) {
            throw new Refusal("NOT_OUR_USER");
        }
    }

    /** Without an administrator no one could be let in any more. */
    private void requireAnotherAdministrator(User user, boolean stays) {
        if (!stays && isWorking(user) && users.list().stream().noneMatch(other -> isWorking(other) && !other.id().equals(user.id()))) {
            throw new Refusal("LAST_ADMINISTRATOR");
        }
    }

    private static boolean isWorking(User user) {
        return user.isOurs() && !user.locked() && user.roles().contains(Role.ADMINISTRATOR);
    }

    private static Map<String, Object> properties(Set<Role> roles, @Nullable String agency, boolean factorRequired) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("roles", roles.stream().map(Role::name).sorted().toList());
        properties.put("agency", agency);
        properties.put("factorRequired", factorRequired);
        return properties;
    }

    /**
     * A generated password, told once.
     *
     * @param user id of the user
     */
    public record NewPassword(String user, String password) {
    }
}
