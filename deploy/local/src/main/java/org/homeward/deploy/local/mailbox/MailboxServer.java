package org.homeward.deploy.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** SMTP on one port of the loopback address, the list as page and JSON on another. */
public final class MailboxServer {

    private static final int LARGEST = 10_000_000;

    private final Mails mails;

    private MailboxServer(Mails mails) {
        this.mails = mails;
    }

    /** Arguments: SMTP port, HTTP port, folder. */
    public static void main(String... arguments) throws IOException {
        var mails = new Mails(Path.of(arguments[2]), Clock.systemUTC());
        var server = new MailboxServer(mails);
        var smtp = server.smtp(Integer.parseInt(arguments[0]));
        var http = server.http(Integer.parseInt(arguments[1]));
        smtp.start();
        http.start();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            smtp.stop();
                            http.stop(0);
                        }));
    }

    private SMTPServer smtp(int port) {
        return SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST)
                .simpleMessageListener(new ToMails(mails))
                .build();
    }

    private HttpServer http(int port) throws IOException {
        var http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/mails", this::list);
        http.createContext("/health", exchange -> answer(exchange, "text/plain", "ok"));
        http.createContext("/mail/", this::html);
        http.createContext("/text/", this::text);
        http.createContext("/", this::page);
        return http;
    }

    private void list(HttpExchange exchange) throws IOException {
        send(exchange, "application/json", 0, mails::writeAll);
    }

    private void page(HttpExchange exchange) throws IOException {
        answer(exchange, "text/html; charset=utf-8", MailPage.list(mails.lines()));
    }

    /** The HTML part as it was sent; the page shows it in a frame that can run nothing. */
    private void html(HttpExchange exchange) throws IOException {
        var mail = asked(exchange);
        if (mail.isPresent()) {
            answer(exchange, "text/html; charset=utf-8", MailPage.one(mail.get()));
        }
    }

    private void text(HttpExchange exchange) throws IOException {
        var mail = asked(exchange);
        if (mail.isPresent()) {
            answer(exchange, "text/plain; charset=utf-8", mail.get().text());
        }
    }

    /** The mail of the number at the end of the path; if there is none, that is the answer. */
    private Optional<StoredMail> asked(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var number = path.substring(path.lastIndexOf('/') + 1);
        Optional<StoredMail> mail =
                number.matches("\\d{1,8}")
                        ? mails.find(Integer.parseInt(number))
                        : Optional.empty();
        if (mail.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
        return mail;
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        send(exchange, type, bytes.length, out -> out.write(bytes));
    }

    /** The length is zero where it is not known beforehand. */
    private static void send(HttpExchange exchange, String type, long length, Body body)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:; frame-src 'self'");
        exchange.sendResponseHeaders(200, length);
        try (var out = new BufferedOutputStream(exchange.getResponseBody())) {
            body.writeTo(out);
        }
    }

    private interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    private record ToMails(Mails mails) implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        /** Called once per recipient. */
        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                mails.take(data.readAllBytes(), List.of(recipient));
            } catch (MessagingException e) {
                throw new IOException("The message cannot be read", e);
            }
        }
    }
}
