package org.homeward.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a mail server and holds each good-bye back: the letter is taken, and the sender
 * does not go on before it is let go.
 */
final class HeldMailServer implements AutoCloseable {

    private final ServerSocket port;
    private final int behind;
    private final Thread listener;
    private final AtomicInteger held = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    HeldMailServer(int number, int behind) {
        this.behind = behind;
        try {
            port = new ServerSocket(number, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Letters that were taken and whose senders wait. */
    int held() {
        return held.get();
    }

    void release() {
        released.countDown();
    }

    @Override
    public void close() {
        release();
        try {
            port.close();
            listener.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the held server", e);
        }
    }

    private void listen() {
        while (!port.isClosed()) {
            try {
                Socket caller = port.accept();
                Thread.ofVirtual().start(() -> pass(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void pass(Socket caller) {
        try (caller;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            Thread.ofVirtual().start(() -> answer(server, caller));
            var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    caller.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = server.getOutputStream();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("QUIT")) {
                    held.incrementAndGet();
                    released.await();
                }
                out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        } catch (IOException _) {
            // One of the two has heard enough.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(Socket server, Socket caller) {
        try {
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException _) {
            // One of the two has heard enough.
        }
    }
}
