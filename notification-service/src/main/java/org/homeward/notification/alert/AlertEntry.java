package org.homeward.notification.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an alert's history; lines are added and never changed. */
@Entity
@Immutable
@Table(name = "alert_event")
public class AlertEntry {

    @EmbeddedId private Key key;
    @Column private @Nullable String desk;
    @Column private String type;
    @Column private Instant at;
    @Column private @Nullable String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private String data;

    protected AlertEntry() {}

    AlertEntry(Alert alert, AlertEvent event, @Nullable String actor, String data) {
        this.key = new Key(alert.id(), alert.sequence());
        this.desk = alert.desk();
        this.type = AlertMessages.name(event);
        this.at = event.at();
        this.actor = actor;
        this.data = data;
    }

    public String type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    /** User name of the person who did it; none for the clock and for events. */
    public @Nullable String actor() {
        return actor;
    }

    /** JSON. */
    public String data() {
        return data;
    }

    @Embeddable
    record Key(@Column(name = "alert_id") UUID alertId, @Column(name = "sequence") long sequence) {}
}
