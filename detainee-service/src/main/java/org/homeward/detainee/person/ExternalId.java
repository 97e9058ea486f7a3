package org.homeward.detainee.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number under which another body knows the person: ICRC, a court's application, a UN file.
 *
 * <p>Unique within a desk and not beyond it: a clash with another desk's file would tell that the
 * file exists.
 */
@Embeddable
public record ExternalId(
        @Column(name = "desk") String desk,
        @Column(name = "scheme") String scheme,
        @Column(name = "value") String value) {}
