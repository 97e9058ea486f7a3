package org.homeward.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.web.Malformed;
import org.homeward.web.Problem;

/** Says in a sentence, naming the field, why JSON could not become what was expected. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem of(JsonProcessingException e, byte[] body) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Malformed.of(UnknownFields.beside(unknown, body));
        }
        String place = e instanceof JsonMappingException mapping ? JsonPlace.of(mapping) : "";
        return thrownByAValue(e)
                .map(problem -> under(place, problem))
                .orElseGet(() -> at(place, e));
    }

    /** A record that cannot be invalid says itself what is wrong with it. */
    private static Optional<Problem> thrownByAValue(JsonProcessingException e) {
        return Stream.<Throwable>iterate(e, c -> c != null, Throwable::getCause)
                .limit(10)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }

    private static Problem under(String place, Problem problem) {
        return problem instanceof Malformed malformed ? malformed.under(place) : problem;
    }

    private static Malformed at(String place, JsonProcessingException e) {
        String sentence = sentence(e);
        return place.isEmpty() ? Malformed.body(sentence) : Malformed.of(place, sentence);
    }

    private static String sentence(JsonProcessingException e) {
        return switch (e) {
            case InvalidTypeIdException type -> Expected.kind(type.getBaseType().getRawClass());
            case MismatchedInputException input when input.getTargetType() != null ->
                    Expected.of(input.getTargetType());
            case JsonMappingException m
                    when m.getCause() instanceof InputCoercionException number ->
                    Expected.of(number.getTargetType());
            default -> "This value cannot be read.";
        };
    }
}
