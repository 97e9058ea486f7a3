package org.homeward.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Feeds fields to a MAC with their lengths, so that moving a character from one field to the next
 * gives another result.
 */
final class Fields {
    private static final int ABSENT = -1;

    private final Mac mac;

    Fields(AuditKey key) {
        this.mac = key.mac();
    }

    Fields add(@Nullable String text) {
        return text == null ? length(ABSENT) : add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fields add(byte[] bytes) {
        length(bytes.length);
        mac.update(bytes);
        return this;
    }

    Fields add(long number) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    byte[] finish() {
        return mac.doFinal();
    }

    private Fields length(int length) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }
}
