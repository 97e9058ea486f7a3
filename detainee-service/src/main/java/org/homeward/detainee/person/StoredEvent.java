package org.homeward.detainee.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/**
 * One line of a case file's history. Every answer "as of" is folded from these rows; they are never
 * changed.
 */
@Entity
@Table(name = "detainee_event")
@Immutable
public class StoredEvent {

    @Id UUID id;

    @Column(name = "detainee_id")
    UUID detaineeId;

    @Column String desk;

    @Column long sequence;

    @Column String type;

    @Column
    @ColumnTransformer(write = "?::jsonb")
    String data;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredEvent() {}

    public StoredEvent(UUID id, Detainee detainee, Happened happened) {
        this.id = id;
        this.detaineeId = detainee.id();
        this.desk = detainee.desk();
        this.sequence = happened.sequence();
        this.type = DetaineeEvent.typeOf(happened.event().getClass());
        this.data = EventJson.write(happened.event());
        this.recordedAt = happened.recorded().at();
        this.recordedBy = happened.recorded().by();
    }

    public Happened happened() {
        return new Happened(
                EventJson.read(type, data), sequence, new Recorded(recordedBy, recordedAt));
    }
}
