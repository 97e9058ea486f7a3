package org.homeward.gateway.live;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How far each partition of the streamed topics has been told: the id of a server-sent event. It
 * names offsets of the broker and nothing of this process, so any replica can resume from it.
 *
 * @param next the next offset wanted, per partition in the order of the topics
 */
record Positions(long[] next) {

    private static final int VERSION = 1;

    String encode() {
        var out = new ByteArrayOutputStream(2 + next.length * 3);
        out.write(VERSION);
        for (long offset : next) {
            write(out, offset);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    /** Empty when the text is no id of this stream, or of one with other partitions. */
    static Optional<Positions> decode(String text, int partitions) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        var next = new long[partitions];
        int at = bytes.length > 0 && bytes[0] == VERSION ? 1 : -1;
        for (int i = 0; i < partitions && at > 0; i++) {
            at = read(bytes, at, next, i);
        }
        return at == bytes.length ? Optional.of(new Positions(next)) : Optional.empty();
    }

    private static void write(ByteArrayOutputStream out, long offset) {
        long rest = offset;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static int read(byte[] bytes, int from, long[] next, int index) {
        long value = 0;
        int at = from;
        for (int shift = 0; at < bytes.length && shift < 63; shift += 7) {
            int part = bytes[at++];
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                next[index] = value;
                return at;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions(long[] theirs) && Arrays.equals(next, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(next);
    }

    @Override
    public String toString() {
        return Arrays.toString(next);
    }
}
