package org.homeward.notification.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What an alert is about. With the rule it is the deduplication key, so one due version of one
 * commitment alerts once, however often its event arrives.
 *
 * @param version the due version for a commitment; any number that tells occasions apart otherwise
 */
@Embeddable
public record Subject(
        @Column(name = "subject_type") String type,
        @Column(name = "subject_id") UUID id,
        @Column(name = "subject_reference") String reference,
        @Column(name = "subject_version") long version) {

    public static final String COMMITMENT = "commitment";
    public static final String ALERT = "alert";
    public static final String SERVICE = "service";

    public static Subject commitment(UUID id, String reference, long dueVersion) {
        return new Subject(COMMITMENT, id, reference, dueVersion);
    }
}
