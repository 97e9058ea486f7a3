package org.homeward.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the small part of psql's language in which {@code deploy/config} writes its SQL, because
 * psql is not among the embedded programs: {@code :'variable'} is a quoted value, and {@code
 * \gexec} runs each answered row.
 */
final class SqlTemplate {

    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    private final String text;

    SqlTemplate(String text) {
        this.text = text;
    }

    void run(Connection connection, Map<String, String> variables) throws SQLException {
        for (var query : text.split("\\\\gexec")) {
            if (!query.isBlank()) {
                for (var statement : answered(connection, filled(query, variables))) {
                    try (var run = connection.createStatement()) {
                        run.execute(statement);
                    }
                }
            }
        }
    }

    private static List<String> answered(Connection connection, String query) throws SQLException {
        var statements = new ArrayList<String>();
        try (var run = connection.createStatement();
                var rows = run.executeQuery(query)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }

    private static String filled(String query, Map<String, String> variables) {
        return VARIABLE.matcher(query)
                .replaceAll(found -> {
                    var value = variables.get(found.group(1));
                    if (value == null) {
                        throw new IllegalArgumentException(
                                "No value for :'" + found.group(1) + "'");
                    }
                    return Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
                });
    }
}
