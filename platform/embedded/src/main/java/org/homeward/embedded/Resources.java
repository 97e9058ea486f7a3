package org.homeward.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** What the class path delivers. */
final class Resources {

    private Resources() {}

    /** A file of {@code deploy/config}. */
    static String config(String name) {
        try {
            return new String(bytes("homeward-config/" + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in, () -> name + " is not on the class path")
                    .readAllBytes();
        }
    }

    static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
