package org.homeward.detainee.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The restricted part of a file in a table of its own, so that the database itself hides it from
 * readers without clearance.
 */
@Entity
@Table(name = "detainee_restricted")
class StoredRestricted {

    @Id
    @Column(name = "detainee_id")
    UUID detaineeId;

    @Column(updatable = false)
    String desk;

    @Column(name = "next_of_kin")
    @Convert(converter = JsonColumns.OfNextOfKin.class)
    @ColumnTransformer(write = "?::jsonb")
    List<Restricted.NextOfKin> nextOfKin;

    @Column @Nullable String health;

    @SuppressWarnings("NullAway.Init")
    protected StoredRestricted() {}

    @SuppressWarnings("NullAway.Init")
    StoredRestricted(Detainee detainee, Restricted restricted) {
        this.detaineeId = detainee.id();
        this.desk = detainee.desk();
        take(restricted);
    }

    void take(Restricted restricted) {
        this.nextOfKin = restricted.nextOfKin();
        this.health = restricted.health();
    }

    Restricted restricted() {
        return new Restricted(nextOfKin, health);
    }
}
