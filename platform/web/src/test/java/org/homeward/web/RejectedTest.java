package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RejectedTest {

    @Test
    void whatIsWrongWithAPartIsNamedByThePlaceOfThePart() {
        // Given
        Rejected part = Rejected.of("count", "more-than-came", "Only three came.");
        // When
        Rejected whole = part.under("fulfilments[2]");
        // Then
        assertThat(whole.errors())
                .containsExactly(new FieldError("fulfilments[2].count", "Only three came."));
        assertThat(whole.slug()).isEqualTo("more-than-came");
        assertThat(whole.status()).isEqualTo(422);
        assertThat(whole.detail()).isEqualTo("Only three came.");
    }
}
