package org.homeward.negotiation.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as JSON: one form for requests, answers, stored events and the wire. */
@Schema(
        name = "Target",
        description =
                "NAMED {detainees}; HEADCOUNT with exactly one of exactly, atLeast, upTo, between; ALL {scope, cutOff?,"
                        + " detainees? as a frozen list}; ITEMS {description, quantity?, unit?}; UNSPECIFIED",
        examples = "{\"kind\":\"HEADCOUNT\",\"exactly\":17}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetForm(
        TargetKind kind,
        @Nullable Integer exactly,
        @Nullable Integer atLeast,
        @Nullable Integer upTo,
        @Nullable Range between,
        @Nullable List<UUID> detainees,
        @Nullable String scope,
        @Nullable String cutOff,
        @Nullable String description,
        @Nullable Integer quantity,
        @Nullable String unit) {

    /** Both ends count. */
    @Schema(name = "HeadcountRange")
    public record Range(int from, int to) {}

    public static TargetForm of(Target target) {
        return switch (target) {
            case Target.Named(var who) -> persons(TargetKind.NAMED, who, null, null);
            case Target.Exactly(int n) -> headcount(n, null, null, null);
            case Target.AtLeast(int n) -> headcount(null, n, null, null);
            case Target.UpTo(int n) -> headcount(null, null, n, null);
            case Target.Between(int from, int to) ->
                    headcount(null, null, null, new Range(from, to));
            case Target.All(var scope, var cutOff, var list) ->
                    persons(TargetKind.ALL, list, scope, cutOff);
            case Target.Items(var what, var quantity, var unit) -> items(what, quantity, unit);
            case Target.Unspecified _ -> persons(TargetKind.UNSPECIFIED, null, null, null);
        };
    }

    /** The target this form means; call it on checked forms only (see {@link TargetRules}). */
    Target target() {
        return switch (kind) {
            case NAMED -> new Target.Named(Objects.requireNonNull(detainees));
            case HEADCOUNT -> headcount();
            case ALL -> new Target.All(Objects.requireNonNull(scope), cutOff, detainees);
            case ITEMS -> new Target.Items(Objects.requireNonNull(description), quantity, unit);
            case UNSPECIFIED -> new Target.Unspecified();
        };
    }

    private Target headcount() {
        if (exactly != null) {
            return new Target.Exactly(exactly);
        }
        if (atLeast != null) {
            return new Target.AtLeast(atLeast);
        }
        if (upTo != null) {
            return new Target.UpTo(upTo);
        }
        Range range = Objects.requireNonNull(between);
        return new Target.Between(range.from(), range.to());
    }

    private static TargetForm persons(
            TargetKind kind,
            @Nullable List<UUID> who,
            @Nullable String scope,
            @Nullable String cutOff) {
        return new TargetForm(kind, null, null, null, null, who, scope, cutOff, null, null, null);
    }

    private static TargetForm headcount(
            @Nullable Integer exactly,
            @Nullable Integer atLeast,
            @Nullable Integer upTo,
            @Nullable Range between) {
        return new TargetForm(
                TargetKind.HEADCOUNT,
                exactly,
                atLeast,
                upTo,
                between,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TargetForm items(
            String what, @Nullable Integer quantity, @Nullable String unit) {
        return new TargetForm(
                TargetKind.ITEMS, null, null, null, null, null, null, null, what, quantity, unit);
    }
}
