package org.homeward.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
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

    /** A policy that lets requests read, or anybody at all, without looking at the row. */
    private static final String UNCONDITIONAL =
            """
            select distinct polrelid::regclass::text from pg_policy
             where polcmd in ('*', 'r')
               and (polqual is null or pg_get_expr(polqual, polrelid) = 'true')
               and (0 = any(polroles)
                    or (select oid from pg_roles where rolname = ? || '_web') = any(polroles))
             order by 1
            """;

    private RowSecurity() {}

    /** Tables of which a request may read every row, as far as its grants reach. */
    public static List<String> readableByAll(String service) throws SQLException {
        List<String> readable = new ArrayList<>();
        try (Connection behind = RealParts.behind(service);
                PreparedStatement statement = behind.prepareStatement(UNCONDITIONAL)) {
            statement.setString(1, service);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readable.add(rows.getString(1));
                }
            }
        }
        return readable;
    }

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
