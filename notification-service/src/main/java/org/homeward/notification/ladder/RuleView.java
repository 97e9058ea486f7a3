package org.homeward.notification.ladder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as administrators read it. */
@Schema(name = "Rule")
public record RuleView(
        @Schema(required = true, examples = "commitment-breached") String name,
        @Schema(required = true, examples = "org.homeward.negotiation.commitment.breached.v1")
                String event,
        @Schema(required = true) Severity severity,
        @Schema(required = true) List<StepView> steps) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.name(),
                rule.event(),
                rule.severity(),
                rule.ladder().steps().stream().map(StepView::of).toList());
    }

    /** A rung: how long after the opening, and whom. */
    @Schema(name = "RuleStep")
    public record StepView(
            @Schema(required = true, description = "ISO 8601 duration.", examples = "PT1H")
                    String after,
            @Schema(required = true, examples = "director") List<String> to) {

        static StepView of(Step step) {
            return new StepView(
                    step.after().toString(), step.to().stream().map(Who::label).toList());
        }
    }
}
