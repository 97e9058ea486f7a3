package org.homeward.web.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of a request as it was sent (RFC 3986, section 3.3). A path that two programs can read
 * in two ways is refused before anything is decided by it.
 */
final class RequestPath {

    /** What runs beside the service, on the management port alone. */
    private static final Pattern MANAGEMENT = Pattern.compile("/q(/.*)?");

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** A slash, a backslash, a dot, a percent sign or a control character behind an escape. */
    private static final Pattern ODD_ESCAPE =
            Pattern.compile("%(2[eEfF5]|5[cC]|[01][0-9A-Fa-f]|7[fF])");

    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(/|$)");

    /** As often as anybody on the way could decode a path. */
    private static final int DECODINGS = 4;

    private final String sent;

    private RequestPath(String sent) {
        this.sent = sent;
    }

    static RequestPath of(String sent) {
        return new RequestPath(sent);
    }

    /** Whether there is one way only to read it. */
    boolean isPlain() {
        return sent.startsWith("/")
                && sent.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != ';')
                && !sent.contains("//")
                && !BAD_ESCAPE.matcher(sent).find()
                && !ODD_ESCAPE.matcher(sent).find()
                && !DOT_SEGMENT.matcher(sent).find()
                && isText();
    }

    /** Whether it leads to the management endpoints, in whichever way it is read. */
    boolean isManagement() {
        String path = sent;
        for (int decoded = 0; decoded <= DECODINGS; decoded++) {
            if (MANAGEMENT.matcher(normal(path)).matches()) {
                return true;
            }
            path = decode(path);
        }
        return false;
    }

    /** UTF-8 without overlong forms or halves of surrogate pairs. */
    private boolean isText() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(sent)));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static String normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.replace('\\', '/').split("/")) {
            String name = segment.split(";", 2)[0].strip();
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name.toLowerCase(Locale.ROOT));
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String decode(String path) {
        return new String(bytes(path), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length() * 3);
        for (int at = 0; at < path.length(); at++) {
            char letter = path.charAt(at);
            if (letter == '%' && at + 2 < path.length() && isHex(path, at + 1)) {
                bytes.put((byte) Integer.parseInt(path.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.put(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }

    private static boolean isHex(String text, int at) {
        return Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
