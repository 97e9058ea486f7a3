package org.homeward.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a use case does with the database, in every way in which a transaction can begin. */
@ApplicationScoped
class Notes {
    private final AgroalDataSource database;

    Notes(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    List<String> visible() {
        return texts();
    }

    List<String> visibleWithoutTransaction() {
        return texts();
    }

    List<String> visibleByProgram() {
        return QuarkusTransaction.requiringNew().call(this::texts);
    }

    @Transactional
    List<String> visibleNested() {
        List<String> outer = texts();
        outer.addAll(QuarkusTransaction.requiringNew().call(this::texts));
        return outer;
    }

    @Transactional
    List<String> engineInsideCaller() {
        return EngineWork.call(() -> QuarkusTransaction.requiringNew().call(this::texts));
    }

    @AsEngine
    @Transactional
    List<String> visibleToEngine() {
        return texts();
    }

    @Transactional
    void write(String text, String desk) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into note values (?, ?)")) {
            insert.setString(1, text);
            insert.setString(2, desk);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** How statements are planned; an engine's take arrays of any length. */
    @Transactional
    String planning() {
        String web = ask("show plan_cache_mode").getFirst();
        return web
                + " "
                + EngineWork.call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> ask("show plan_cache_mode").getFirst()));
    }

    @Transactional
    String settings() {
        return ask("select current_user || ' ' || current_setting('homeward.clearance')"
                        + " || ' ' || current_setting('homeward.roles')")
                .getFirst();
    }

    @Transactional
    String withoutDatabase() {
        return "done";
    }

    List<String> texts() {
        return ask("select text from note order by text");
    }

    private List<String> ask(String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(question);
                ResultSet rows = select.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
