package org.homeward.deploy.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * All mails, in memory and in one file each; a mail is on disk before its sender hears that it was
 * taken.
 */
final class Mails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final InstantSource clock;
    private final List<StoredMail> mails = new ArrayList<>();

    Mails(Path folder, InstantSource clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                mails.add(JSON.readValue(file.toFile(), StoredMail.class));
            }
        }
    }

    synchronized void take(byte[] message, List<String> recipients)
            throws MessagingException, IOException {
        for (var to : recipients) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var mail = MailParser.parse(message, to, now.toString());
            keep(mail);
            mails.add(mail);
        }
    }

    /** In the order in which they came. */
    synchronized List<StoredMail> all() {
        return List.copyOf(mails);
    }

    private void keep(StoredMail mail) throws IOException {
        var name = "%09d.json".formatted(mails.size());
        var draft = folder.resolve("." + name);
        JSON.writeValue(draft.toFile(), mail);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
