package org.homeward.deploy.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code benchmarks.md} and the file {@code benchmarks.json} beside it. Each command
 * rewrites its own part of both.
 */
public final class Report {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final ObjectNode data = JSON.createObjectNode();

    /**
     * @param name of the command, which names its part
     */
    public Report(String name, String title) {
        this.name = name;
        text.append("## ").append(title).append("\n\n");
    }

    public Report line(String line) {
        text.append(line).append("\n\n");
        return this;
    }

    public Report table(Table table) {
        text.append(table).append('\n');
        return this;
    }

    public Report goals(List<Goal> goals) {
        var table = new Table("goal", "asked", "measured", "reached");
        goals.forEach(goal ->
                table.row(
                        goal.what(), goal.goal(), goal.measured(), goal.reached() ? "yes" : "no"));
        data.set("goals", JSON.valueToTree(goals));
        return table(table);
    }

    public Report data(String field, Object value) {
        data.set(field, JSON.valueToTree(value));
        return this;
    }

    /** Settings and circumstances, printed as one paragraph. */
    public Report circumstances(Map<String, String> values) {
        data.set("circumstances", JSON.valueToTree(values));
        return line(
                String.join(
                        ", ",
                        values.entrySet().stream()
                                .map(value -> value.getKey() + " " + value.getValue())
                                .toList()));
    }

    public String text() {
        return text.toString();
    }

    public void write(Path folder) {
        new MarkedSection("bench " + name).write(folder.resolve("benchmarks.md"), text());
        var file = folder.resolve("benchmarks.json");
        try {
            ObjectNode all = existing(file);
            all.set(name, data);
            Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static ObjectNode existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        @Nullable Object read = JSON.readTree(Files.readString(file));
        return read instanceof ObjectNode found ? found : JSON.createObjectNode();
    }
}
