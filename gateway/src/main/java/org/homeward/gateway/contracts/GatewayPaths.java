package org.homeward.gateway.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the gateway itself answers; its stream is a route that no generator sees. */
final class GatewayPaths {

    private static final String DOCUMENT =
            """
            {"openapi":"3.1.0",
             "info":{"title":"Homeward","version":"1","description":"Release commitments with a due date, and the alert on the day one is not kept."},
             "security":[{"bearer":[]}],
             "paths":{
              "/api/v1/board":{"get":{"summary":"The situation of the reader's desks","tags":["Board"],
                "responses":{"200":{"description":"Figures and lines","content":{"application/json":{"schema":{"type":"object","properties":{"notLiveSince":{"type":["string","null"],"format":"date-time","description":"What happened after this instant may be missing; null while the board is live","examples":["2022-09-30T20:00:00Z"]}}}}}},
                             "401":{"description":"Not signed in"},"403":{"description":"Not for this role"}}}},
              "/api/v1/stream":{"get":{"summary":"Every event of the reader's desks, as it happens","tags":["Board"],
                "description":"id = places in the topics, event = CloudEvents type, data = the event. Resumes after Last-Event-ID; an id that is too old is answered by the event reset. The event live says when what is heard is not live any more ({live: false, notLiveSince}) and when it is again. A comment (: ping) every 15 s.",
                "parameters":[{"name":"Last-Event-ID","in":"header","schema":{"type":"string"}}],
                "responses":{"200":{"description":"The stream","content":{"text/event-stream":{"schema":{"type":"string"}}}},
                             "401":{"description":"Not signed in"},"403":{"description":"Not for this role"}}}}},
             "components":{"securitySchemes":{"bearer":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}}}}
            """;

    private GatewayPaths() {}

    static ObjectNode document(ObjectMapper json) {
        try {
            return (ObjectNode) json.readTree(DOCUMENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
