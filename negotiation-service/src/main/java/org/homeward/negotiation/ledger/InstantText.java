package org.homeward.negotiation.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Instants in ISO 8601, each turned into text or back once: the promises of one batch share their
 * due instant and the moment of their breach, and each of them says both many times.
 */
final class InstantText {

    private static final int PLACES = 512;

    private final AtomicReferenceArray<@Nullable Pair> byInstant =
            new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<@Nullable Pair> byText = new AtomicReferenceArray<>(PLACES);

    private record Pair(Instant instant, String text) {}

    String write(Instant instant) {
        int place = place(instant);
        Pair known = byInstant.getPlain(place);
        if (known == null || !known.instant().equals(instant)) {
            known = new Pair(instant, instant.toString());
            byInstant.setRelease(place, known);
        }
        return known.text();
    }

    Instant read(String text) {
        int place = place(text);
        Pair known = byText.getPlain(place);
        if (known == null || !known.text().equals(text)) {
            known = new Pair(Instant.parse(text), text);
            byText.setRelease(place, known);
        }
        return known.instant();
    }

    private static int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    SimpleModule module() {
        return new SimpleModule("instants")
                .addSerializer(new Writing(this))
                .addDeserializer(Instant.class, new Reading(this));
    }

    private static final class Writing extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;
        private final transient InstantText texts;

        Writing(InstantText texts) {
            super(Instant.class);
            this.texts = texts;
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(texts.write(value));
        }
    }

    private static final class Reading extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;
        private final transient InstantText texts;

        Reading(InstantText texts) {
            super(Instant.class);
            this.texts = texts;
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            String text = json.getText();
            try {
                return texts.read(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, Instant.class, "not an ISO instant");
            }
        }
    }
}
