package org.homeward.detainee.status;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * What exactly an assertion says, one shape per axis, so that a value of one axis can never land on
 * another.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "axis")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Claim.OfFate.class, name = "FATE"),
    @JsonSubTypes.Type(value = Claim.OfAnswer.class, name = "ANSWER"),
    @JsonSubTypes.Type(value = Claim.OfLocation.class, name = "LOCATION"),
    @JsonSubTypes.Type(value = Claim.OfContact.class, name = "CONTACT"),
    @JsonSubTypes.Type(value = Claim.OfJudicialStage.class, name = "JUDICIAL_STAGE")
})
public sealed interface Claim {
    record OfFate(Fate value) implements Claim {}

    record OfAnswer(Answer value) implements Claim {}

    record OfLocation(Location value) implements Claim {}

    record OfContact(Channel channel, Contact value) implements Claim {}

    record OfJudicialStage(JudicialStage value, @Nullable Proceedings proceedings)
            implements Claim {}

    /**
     * Reads a claim as it was written.
     *
     * @throws Malformed when the value is none of its axis, or a contact lacks its channel; the
     *     problem names the field
     */
    static Claim of(
            Axis axis, String value, @Nullable Channel channel, @Nullable Proceedings proceedings) {
        requireFitting(axis, channel, proceedings);
        return switch (axis) {
            case FATE -> new OfFate(constant(Fate.class, value));
            case ANSWER -> new OfAnswer(constant(Answer.class, value));
            case LOCATION -> new OfLocation(constant(Location.class, value));
            case CONTACT -> new OfContact(required(channel), constant(Contact.class, value));
            case JUDICIAL_STAGE ->
                    new OfJudicialStage(constant(JudicialStage.class, value), proceedings);
        };
    }

    default Axis axis() {
        return switch (this) {
            case OfFate _ -> Axis.FATE;
            case OfAnswer _ -> Axis.ANSWER;
            case OfLocation _ -> Axis.LOCATION;
            case OfContact _ -> Axis.CONTACT;
            case OfJudicialStage _ -> Axis.JUDICIAL_STAGE;
        };
    }

    /** The code of the value, as it is stored and sent. */
    default String code() {
        return switch (this) {
            case OfFate(var value) -> value.name();
            case OfAnswer(var value) -> value.name();
            case OfLocation(var value) -> value.name();
            case OfContact(_, var value) -> value.name();
            case OfJudicialStage(var value, _) -> value.name();
        };
    }

    private static void requireFitting(
            Axis axis, @Nullable Channel channel, @Nullable Proceedings proceedings) {
        if (channel != null && axis != Axis.CONTACT) {
            throw Malformed.of("channel", "A channel belongs to the axis CONTACT only.");
        }
        if (proceedings != null && axis != Axis.JUDICIAL_STAGE) {
            throw Malformed.of(
                    "proceedings", "Proceedings belong to the axis JUDICIAL_STAGE only.");
        }
    }

    private static Channel required(@Nullable Channel channel) {
        if (channel == null) {
            throw Malformed.of("channel", "The axis CONTACT needs a channel.");
        }
        return channel;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        Malformed.of(
                                "value",
                                "On this axis the value is one of "
                                        + Arrays.toString(type.getEnumConstants())
                                        + "."));
    }
}
