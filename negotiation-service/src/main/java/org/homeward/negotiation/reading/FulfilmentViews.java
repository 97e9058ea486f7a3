package org.homeward.negotiation.reading;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.reading.CommitmentView.FulfilmentView;

/** Fulfilments as shown: the retracted ones stay visible, as what they are. */
final class FulfilmentViews {

    private FulfilmentViews() {}

    static List<FulfilmentView> of(CommitmentState state) {
        return Stream.concat(
                        state.fulfilments().stream().map(f -> view(f, false)),
                        state.retracted().stream().map(f -> view(f, true)))
                .toList();
    }

    private static FulfilmentView view(Fulfilment fulfilment, boolean retracted) {
        return new FulfilmentView(
                fulfilment.id(),
                fulfilment.handOverId(),
                fulfilment.date(),
                fulfilment.count(),
                fulfilment.entries(),
                fulfilment.complete(),
                fulfilment.place(),
                fulfilment.intermediary(),
                fulfilment.verifiedBy(),
                fulfilment.evidence(),
                retracted);
    }
}
