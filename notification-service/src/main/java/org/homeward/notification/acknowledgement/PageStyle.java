package org.homeward.notification.acknowledgement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style, allowed by its hash, so that the policy needs no exception for inline code. */
final class PageStyle {

    static final String CSS =
            """
            body{margin:0;background:#eef1f4;color:#1b2733;font:1rem/1.55 system-ui,"Noto Sans Armenian",sans-serif}
            main{max-width:34rem;margin:12vh auto 0;background:#fff;border:1px solid #d5dce3;border-radius:6px;padding:1.75rem 2rem 2rem}
            p.brand{margin:0 0 1.25rem;font-size:.875rem;letter-spacing:.04em;color:#44576a}
            h1{margin:0 0 .75rem;font-size:1.4rem;line-height:1.35;font-weight:600;color:#14202b}
            p{margin:0 0 1.25rem}
            button{font:inherit;font-weight:600;color:#fff;background:#1f4e79;border:0;border-radius:4px;padding:.7rem 1.6rem;cursor:pointer}
            button:hover{background:#173c5e}
            button:focus-visible{outline:3px solid #8fb4d9;outline-offset:2px}
            """;

    /** Of a page that may load nothing, run nothing and be framed by nobody. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-"
                    + hash()
                    + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PageStyle() {}

    private static String hash() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(CSS.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256", e);
        }
    }
}
