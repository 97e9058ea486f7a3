package org.homeward.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.homeward.web.CleanText;
import org.homeward.web.Malformed;

/**
 * Copies a JSON document with every text cleaned, whatever type will be read from it. Refuses what
 * readers would take in different ways: a field twice, a second value, a body of only {@code null}.
 */
final class CleanJson {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(40)
                                    .maxNumberLength(40)
                                    .maxNameLength(200)
                                    .build())
                    .build();

    private CleanJson() {}

    static byte[] copy(byte[] sent) throws IOException {
        var clean = new ByteArrayOutputStream(sent.length);
        try (JsonParser in = JSON.createParser(sent);
                JsonGenerator out = JSON.createGenerator(clean)) {
            copy(in, out);
        }
        return clean.toByteArray();
    }

    private static void copy(JsonParser in, JsonGenerator out) throws IOException {
        try {
            JsonToken first = in.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                throw Malformed.body("A JSON object is expected.");
            }
            copyToken(in, out);
            while (!in.getParsingContext().inRoot()) {
                in.nextToken();
                copyToken(in, out);
            }
            if (in.nextToken() != null) {
                throw Malformed.body("Something follows the end of the JSON object.");
            }
        } catch (StreamConstraintsException e) {
            throw Malformed.body(
                    "The JSON is nested too deeply, or holds too long a name or number.");
        } catch (JsonProcessingException e) {
            throw unreadable(in, e);
        }
    }

    private static void copyToken(JsonParser in, JsonGenerator out) throws IOException {
        switch (in.currentToken()) {
            case FIELD_NAME -> out.writeFieldName(CleanText.of(place(in), in.currentName()));
            case VALUE_STRING -> out.writeString(CleanText.of(place(in), in.getText()));
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> out.writeNumber(in.getText());
            case null -> throw Malformed.body("The JSON ends too early.");
            default -> out.copyCurrentEvent(in);
        }
    }

    private static String place(JsonParser in) {
        return JsonPlace.of(in.getParsingContext());
    }

    private static Malformed unreadable(JsonParser in, JsonProcessingException e) {
        String place = place(in);
        if (e.getOriginalMessage().startsWith("Duplicate field") && !place.isEmpty()) {
            return Malformed.of(place, "This field is there twice.");
        }
        return Malformed.body(
                "The body is no valid JSON at line %d, column %d."
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
}
