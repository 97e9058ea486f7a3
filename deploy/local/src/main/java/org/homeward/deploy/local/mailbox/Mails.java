package org.homeward.deploy.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All mails, in one file each, and their first lines in memory; a mail is on disk before its sender
 * hears that it was taken.
 */
final class Mails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final InstantSource clock;
    private final List<MailLine> lines = new ArrayList<>();

    Mails(Path folder, InstantSource clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        while (Files.exists(file(lines.size()))) {
            lines.add(JSON.readValue(file(lines.size()).toFile(), MailLine.class));
        }
    }

    synchronized void take(byte[] message, List<String> recipients)
            throws MessagingException, IOException {
        for (var to : recipients) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var mail = MailParser.parse(message, to, now.toString());
            keep(mail);
            lines.add(MailLine.of(mail));
        }
    }

    /** In the order in which they came; a mail's number is its place. */
    synchronized List<MailLine> lines() {
        return List.copyOf(lines);
    }

    Optional<StoredMail> find(int number) throws IOException {
        if (number >= lines().size()) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(file(number).toFile(), StoredMail.class));
    }

    /** All mails whole, as one JSON array, of which no more than one mail is in memory. */
    void writeAll(OutputStream out) throws IOException {
        int count = lines().size();
        out.write('[');
        for (int number = 0; number < count; number++) {
            if (number > 0) {
                out.write(",\n".getBytes(StandardCharsets.US_ASCII));
            }
            Files.copy(file(number), out);
        }
        out.write(']');
    }

    private void keep(StoredMail mail) throws IOException {
        var file = file(lines.size());
        var draft = folder.resolve("." + file.getFileName());
        JSON.writeValue(draft.toFile(), mail);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(int number) {
        return folder.resolve("%09d.json".formatted(number));
    }
}
