package org.homeward.embedded;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Generated secrets by name: the same name gives the same secret, and none is ever written into a
 * file of the repository.
 */
@FunctionalInterface
public interface Secrets {

    String of(String name);

    /** Secrets that end with this JVM, for tests. */
    static Secrets random() {
        Map<String, String> known = new ConcurrentHashMap<>();
        return name -> known.computeIfAbsent(name, _ -> generate());
    }

    /** Secrets kept as files that only their owner can read, one file per name. */
    static Secrets in(Path folder) {
        return new SecretFiles(folder);
    }

    /** 192 random bits in letters that need no quoting anywhere. */
    static String generate() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
