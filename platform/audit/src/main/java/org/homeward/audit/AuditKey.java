package org.homeward.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that makes a row, a seal or a checkpoint ours; it is never stored in the database. */
public final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";

    private static final int LEAST_CHARACTERS = 32;

    private final SecretKeySpec key;

    private AuditKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param secret at least 32 characters, from a generator
     * @throws IllegalArgumentException when it is shorter
     */
    public static AuditKey of(String secret) {
        if (secret.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "homeward.audit.key must have at least " + LEAST_CHARACTERS + " characters");
        }
        return new AuditKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "AuditKey[secret]";
    }
}
