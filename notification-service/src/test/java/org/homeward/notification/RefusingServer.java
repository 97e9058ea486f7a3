package org.homeward.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows none of the recipients. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket port;
    private final Thread listener;

    RefusingServer(int number) {
        try {
            port = new ServerSocket(number, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Returns when the port is free: as long as somebody accepts, the system may hold it. */
    @Override
    public void close() {
        try {
            port.close();
            listener.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the refusing server", e);
        }
    }

    private void listen() {
        while (!port.isClosed()) {
            try {
                Socket caller = port.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private static void talk(Socket caller) {
        try (caller;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.US_ASCII));
                var out =
                        new OutputStreamWriter(
                                caller.getOutputStream(), StandardCharsets.US_ASCII)) {
            say(out, "220 at your service");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                say(out, command.startsWith("RCPT") ? "550 no such user" : "250 OK");
            }
        } catch (IOException _) {
            // The caller has heard enough.
        }
    }

    private static void say(Writer out, String reply) throws IOException {
        out.write(reply + "\r\n");
        out.flush();
    }
}
