// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.SignInClock;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The second factor: codes of six digits by time (TOTP, RFC 6238: HMAC-SHA-1, 30 seconds, as every authenticator app knows it),
 * and ten recovery codes for who lost the device. Each code is accepted once.
 */
@Component
public class SecondFactor {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int KEY_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    /** 74 bits: too many to try, were the hashes known. */
    private static final int RECOVERY_GROUPS = 3;
    private static final String ALGORITHM = "HmacSHA1";

    private final Users users;
    private final SecretBox box;
    private final SignInClock clock;
    private final Supplier<String> ofNobody = SingletonSupplier.of(() -> sealed(Secrets.bytes(KEY_BYTES)));
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(STEP);

    SecondFactor(Users users, SecretBox box, SignInClock clock) {
        this.users = users;
        this.box = box;
        this.clock = clock;
    }

    private String sealed(byte[] key) {
        return box.seal(key);
    }

    /** Makes a key, which counts once a code of it was given. */
    public FactorKey begin(User user) {
        byte[] key = Secrets.bytes(KEY_BYTES);
        users.change(user.id(), Map.of("newFactorKey", box.seal(key)));
        return FactorKey.of(user.name(), key);
    }

    /** Takes the new key into use, where the code is one of it; the recovery codes, which are shown this once. */
    public List<String> confirm(User user, String code) {
        if (user.newFactorKey() == null) {
            throw new Refusal("FACTOR_NOT_BEGUN");
        }
        long step = step(user.newFactorKey(), code).orElseThrow(() -> new Refusal("CODE_WRONG"));
        List<String> recovery = Stream.generate(() -> Secrets.readable(RECOVERY_GROUPS)).limit(RECOVERY_CODES).toList();
        users.change(user.id(), Map.of("factorKey", user.newFactorKey(), "factorStep", step,
                "recoveryCodes", recovery.stream().map(SecondFactor::recoveryHash).toList()));
        users.forgetNewFactor(user.id());
        return recovery;
    }

    /** Whether it is a code of this moment, or a recovery code, that was not used before. */
    public boolean accepts(User user, String code) {
        if (user.factorKey() == null) {
            return false;
        }
        OptionalLong step = step(user.factorKey(), code);
        return step.isPresent() ? users.takeStep(user.id(), step.getAsLong())
                : users.takeRecoveryCode(user.id(), recoveryHash(code));
    }

    /**
     * Whether it is a code of this moment and a recovery code beside it, neither used before: so the user is known again without
     * the password. It takes as long where there is no such user.
     */
    public boolean recovers(@Nullable User user, String code, String recovery) {
        boolean known = user != null && user.factorKey() != null;
        OptionalLong step = step(known ? user.factorKey() : ofNobody.get(), code);
        return step.isPresent() && users.takeBoth(known ? user.id() : "", step.getAsLong(), recoveryHash(recovery));
    }

    /** The time step whose code it is: this one, or one beside it, since clocks differ. */
    private OptionalLong step(String sealed, String code) {
        byte[] key = box.open(sealed);
        byte[] given = plain(code).getBytes(StandardCharsets.UTF_8);
        long now = clock.now().getEpochSecond() / STEP.toSeconds();
        return LongStream.of(now, now - 1, now + 1)
                .filter(step -> MessageDigest.isEqual(code(key, step).getBytes(StandardCharsets.UTF_8), given)).findFirst();
    }

    private String code(byte[] key, long step) {
        try {
            Instant time = Instant.ofEpochSecond(step * STEP.toSeconds());
            return codes.generateOneTimePasswordString(new SecretKeySpec(key, ALGORITHM), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recoveryHash(String code) {
        return Secrets.hash(plain(code));
    }

    /** As it was meant: without spaces, dashes and capitals. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
