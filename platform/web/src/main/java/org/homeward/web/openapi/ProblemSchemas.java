package org.homeward.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a problem document. */
final class ProblemSchemas {

    static final String PROBLEM = "Problem";
    private static final String FIELD_ERROR = "FieldError";

    private ProblemSchemas() {}

    static Map<String, Schema> all() {
        return Map.of(PROBLEM, problem(), FIELD_ERROR, fieldError());
    }

    static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema problem() {
        return object("type", "title", "status", "detail")
                .description("Why a request was not answered as asked (RFC 9457).")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", number())
                .addProperty("detail", text())
                .addProperty("requestId", text().format("uuid"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref(FIELD_ERROR)));
    }

    private static Schema fieldError() {
        return object("field", "detail")
                .description("One field that was refused, like names[0].given.")
                .addProperty("field", text())
                .addProperty("detail", text());
    }

    private static Schema object(String... required) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of(required));
    }

    private static Schema number() {
        return OASFactory.createSchema().type(List.of(SchemaType.INTEGER));
    }
}
