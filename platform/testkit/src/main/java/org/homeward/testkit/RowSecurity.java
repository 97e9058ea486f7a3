package org.homeward.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a service's database for tables that show rows to whoever forgot to say who they are.
 */
public final class RowSecurity {

    /** A partition is behind the policies of its table; Flyway's own table holds no record. */
    private static final String OPEN =
            """
            select relname from pg_class
             where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
               and not relispartition and relname <> 'flyway_schema_history'
               and not (relrowsecurity and relforcerowsecurity
                        and exists (select from pg_policy where polrelid = pg_class.oid))
             order by relname
            """;

    private RowSecurity() {}

    /** Tables without forced row-level security, or without any policy. */
    public static List<String> openTables(String service) throws SQLException {
        List<String> open = new ArrayList<>();
        try (Connection behind = RealParts.behind(service);
                Statement statement = behind.createStatement();
                ResultSet rows = statement.executeQuery(OPEN)) {
            while (rows.next()) {
                open.add(rows.getString(1));
            }
        }
        return open;
    }
}
