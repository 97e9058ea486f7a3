package org.homeward.negotiation.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A version as one text that anybody can rebuild, so that its SHA-256 can be checked outside:
 * UTF-8, a first line {@code homeward-list/1}, then {@code reference TAB version TAB side}, then
 * for each entry {@code number TAB detainee id or - TAB name or nothing}; every line ends with LF.
 */
final class CanonicalList {

    private CanonicalList() {}

    static String text(String reference, int version, ListSide side, List<ListEntry> entries) {
        StringBuilder text = new StringBuilder("homeward-list/1\n");
        text.append(reference).append('\t').append(version).append('\t').append(side).append('\n');
        for (ListEntry entry : entries) {
            text.append(entry.number())
                    .append('\t')
                    .append(entry.detaineeId() == null ? "-" : entry.detaineeId())
                    .append('\t')
                    .append(Objects.requireNonNullElse(entry.name(), ""))
                    .append('\n');
        }
        return text.toString();
    }

    static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
