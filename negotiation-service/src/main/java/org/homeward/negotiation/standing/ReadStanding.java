package org.homeward.negotiation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.standing.StandingView.DeliveryView;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/** Folds all promises of the reader's desks from the events that were recorded by then. */
@ApplicationScoped
class ReadStanding {

    private final CommitmentReader commitments;
    private final Officers officers;

    ReadStanding(CommitmentReader commitments, Officers officers) {
        this.commitments = commitments;
        this.officers = officers;
    }

    StandingView at(@Nullable Instant asOf) {
        Instant now = officers.now();
        Instant then = asOf == null ? now : asOf;
        if (then.isAfter(now)) {
            throw Rejected.of(
                    "asOf", "future-not-recorded", "Nothing has been recorded of the future yet.");
        }
        List<CommitmentState> states =
                commitments.all(then).stream().map(Commitment::state).toList();
        return new StandingView(
                then,
                new TreeSet<>(officers.desks()),
                states.stream().map(commitments::line).toList(),
                states.stream().flatMap(ReadStanding::deliveries).toList());
    }

    private static Stream<DeliveryView> deliveries(CommitmentState state) {
        var terms = state.terms();
        return state.fulfilments().stream()
                .map(f ->
                        new DeliveryView(
                                f.id(),
                                terms.id(),
                                terms.desk(),
                                terms.object(),
                                f.date(),
                                f.count()));
    }
}
