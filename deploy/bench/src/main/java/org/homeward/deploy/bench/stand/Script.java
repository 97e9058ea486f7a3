package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A committed file of SQL: statements that end with a semicolon at the end of a line. */
public final class Script {

    private final String text;

    private Script(String text) {
        this.text = text;
    }

    /**
     * @param name of a file among this module's resources, in the folder {@code bench}
     */
    public static Script of(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/bench/" + name)) {
            var bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new Script(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts values of our own making in place of {@code :name}. */
    public Script with(Map<String, ?> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replaceAll(":" + value.getKey() + "\\b", value.getValue().toString());
        }
        return new Script(filled);
    }

    public List<String> statements() {
        return Arrays.stream(text.split(";\\s*(\\R|$)"))
                .map(Script::withoutRemarks)
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private static String withoutRemarks(String statement) {
        return String.join(
                "\n", statement.lines().filter(line -> !line.strip().startsWith("--")).toList());
    }

    /** The only statement of the file. */
    public String statement() {
        return statements().getFirst();
    }

    public void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements()) {
                statement.execute(each);
            }
        }
    }
}
