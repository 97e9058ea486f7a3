package org.homeward.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The chain's head at one moment, signed and kept outside the database: without it the end of the
 * chain could be cut off and nobody would know.
 *
 * @param number of the seal at the head
 * @param hash of that seal, hexadecimal
 * @param at when it was issued, RFC 3339
 * @param signature hexadecimal
 */
public record Checkpoint(String service, long number, String hash, String at, String signature) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HexFormat HEX = HexFormat.of();

    static Checkpoint of(Seal head, String service, Instant at, AuditKey key) {
        String hash = HEX.formatHex(head.hash());
        Checkpoint open = new Checkpoint(service, head.number(), hash, at.toString(), "");
        return new Checkpoint(service, head.number(), hash, at.toString(), open.sign(key));
    }

    /**
     * @throws IllegalArgumentException when the line is none of ours
     */
    static Checkpoint parse(String line) {
        try {
            return JSON.readValue(line, Checkpoint.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a checkpoint", e);
        }
    }

    String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isGenuine(AuditKey key) {
        return MessageDigest.isEqual(sign(key).getBytes(US_ASCII), signature.getBytes(US_ASCII));
    }

    boolean isOf(Seal seal) {
        return hash.equals(HEX.formatHex(seal.hash()));
    }

    private String sign(AuditKey key) {
        return HEX.formatHex(
                new Fields(key)
                        .add("checkpoint")
                        .add(service)
                        .add(number)
                        .add(hash)
                        .add(at)
                        .finish());
    }
}
