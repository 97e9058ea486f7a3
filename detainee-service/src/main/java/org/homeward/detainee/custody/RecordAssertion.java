package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Adds a statement to a file. */
@ApplicationScoped
class RecordAssertion {

    private final Ward ward;

    RecordAssertion(Ward ward) {
        this.ward = ward;
    }

    UUID handle(UUID detaineeId, AssertionRequest request) {
        return ward.change(
                detaineeId,
                "assertion.recorded",
                (detainee, recorded) ->
                        detainee.assertThat(Statements.of(request, recorded.at()), recorded).id());
    }
}
