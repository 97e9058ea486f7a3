package org.homeward.negotiation.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many, or who, was promised; each kind says what a shortfall can be counted from. */
public sealed interface Target {

    /** These persons. */
    record Named(List<UUID> detainees) implements Target {
        public Named {
            detainees = List.copyOf(detainees);
        }
    }

    /** So many persons, no more and no fewer. */
    record Exactly(int persons) implements Target {}

    record AtLeast(int persons) implements Target {}

    /** A ceiling obliges to nothing: such a promise lapses, it is never broken. */
    record UpTo(int persons) implements Target {}

    record Between(int from, int to) implements Target {}

    /**
     * "All for all".
     *
     * @param cutOff EDTF date on which "all" is counted
     * @param frozenList the persons it means, where the parties agreed on a list
     */
    record All(String scope, @Nullable String cutOff, @Nullable List<UUID> frozenList)
            implements Target {
        public All {
            frozenList = frozenList == null ? null : List.copyOf(frozenList);
        }
    }

    /** Things, not persons: maps, files, remains by number. */
    record Items(String description, @Nullable Integer quantity, @Nullable String unit)
            implements Target {}

    /** A promise without number, name or scope. */
    record Unspecified() implements Target {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Target of(TargetForm form) {
        return form.target();
    }

    @JsonValue
    default TargetForm form() {
        return TargetForm.of(this);
    }

    /** The number as it was promised, whatever happened since; null without one. */
    default @Nullable Integer promised() {
        return switch (this) {
            case Named(var detainees) -> detainees.size();
            case Exactly(int n) -> n;
            case AtLeast(int n) -> n;
            case UpTo _ -> 0;
            case Between(int from, _) -> from;
            case All(_, _, var list) -> list == null ? null : list.size();
            case Items(_, var quantity, _) -> quantity;
            case Unspecified _ -> null;
        };
    }

    /** Most that can be delivered to it; null when any number is welcome. */
    default @Nullable Integer ceiling() {
        return switch (this) {
            case Exactly(int n) -> n;
            case UpTo(int n) -> n;
            case Between(_, int to) -> to;
            case Items(_, var quantity, _) -> quantity;
            case Named _, AtLeast _, All _, Unspecified _ -> null;
        };
    }

    /** The persons this promise names; each becomes an entry. */
    default List<UUID> listedDetainees() {
        return switch (this) {
            case Named(var detainees) -> detainees;
            case All(_, _, var list) -> list == null ? List.of() : list;
            default -> List.of();
        };
    }

    /** Whether persons are counted one by one, so that every delivery must say who. */
    default boolean listed() {
        return this instanceof Named || this instanceof All(_, _, var list) && list != null;
    }
}
