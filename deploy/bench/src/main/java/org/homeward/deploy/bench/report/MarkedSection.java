package org.homeward.deploy.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a hand-written page that a command writes, between two remarks that name it. */
final class MarkedSection {

    private final String begin;
    private final String end;

    MarkedSection(String name) {
        begin = "<!-- " + name + ": written by the command, edits are lost -->";
        end = "<!-- end of " + name + " -->";
    }

    /** Puts the content in; at the end of a page that has no such section yet. */
    String into(String page, String content) {
        var section = begin + "\n" + content.strip() + "\n" + end;
        int from = page.indexOf(begin);
        int to = page.indexOf(end, Math.max(from, 0));
        if (from < 0 || to < 0) {
            return page.stripTrailing() + "\n\n" + section + "\n";
        }
        return page.substring(0, from) + section + page.substring(to + end.length());
    }

    void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var page = Files.exists(file) ? Files.readString(file) : "# What was measured\n";
            Files.writeString(file, into(page, content));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
