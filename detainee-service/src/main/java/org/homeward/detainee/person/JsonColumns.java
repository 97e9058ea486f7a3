package org.homeward.detainee.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.status.Proceedings;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hold a small document; they use a mapper of their own, so that the wire format can
 * change without touching what is stored.
 */
final class JsonColumns {

    private JsonColumns() {}

    @Converter
    static class OfNames extends Json<List<PersonName>> {
        OfNames() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OfParticulars extends Json<Particulars> {
        OfParticulars() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OfAssessment extends Json<Assessment> {
        OfAssessment() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OfNextOfKin extends Json<List<Restricted.NextOfKin>> {
        OfNextOfKin() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OfProceedings extends Json<Proceedings> {
        OfProceedings() {
            super(new TypeReference<>() {});
        }
    }

    private abstract static class Json<T> implements AttributeConverter<T, String> {

        private static final ObjectMapper MAPPER = EventJson.mapper();

        private final TypeReference<T> type;

        Json(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            try {
                return value == null ? null : MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A document column cannot be written", e);
            }
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String json) {
            try {
                return json == null ? null : MAPPER.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A document column cannot be read", e);
            }
        }
    }
}
