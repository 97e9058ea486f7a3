package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a figure is worth nothing without: durability settings, the machine, and how busy it was.
 */
public final class Circumstances {

    private Circumstances() {}

    public static Map<String, String> of(Connection connection) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        for (var setting :
                List.of("server_version", "fsync", "synchronous_commit", "shared_buffers")) {
            found.put(setting, show(connection, setting));
        }
        found.put("acks", "all");
        found.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        found.put("java", Runtime.version().toString());
        found.put("load before", load());
        return found;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The load average of the minute before: who measures on a busy machine shall see it. */
    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
