package org.homeward.notification;

import java.util.UUID;
import org.homeward.testkit.Tokens;
import org.homeward.web.Reference;

/** A made-up commitment and what its events say of it. */
record Promise(UUID id, String reference, String desk, String owner) {

    static Promise aPromise() {
        return new Promise(
                UUID.randomUUID(),
                Reference.random('C', new java.util.Random()).value(),
                "south-caucasus",
                "officer");
    }

    Promise on(String other) {
        return new Promise(id, reference, other, owner);
    }

    Promise ownedBy(String other) {
        return new Promise(id, reference, desk, other);
    }

    String breached() {
        return breached(1, "");
    }

    /**
     * @param more further fields, each with a comma before it
     */
    String breached(int dueVersion, String more) {
        return data(
                "BREACHED",
                dueVersion,
                """
                , "due": {"edtf": "../2022-09", "zone": "Asia/Yerevan",
                  "instant": "2022-09-30T20:00:00Z", "qualified": false},
                "detectedAt": "2022-09-30T20:00:01Z", "owed": 17, "delivered": 0, "shortfall": 17,
                "quantified": true, "outstandingDetainees": [], "disputed": false,
                "declared": false, "priorBreachesByDebtor": 0\
                """
                        + more);
    }

    String curedLate() {
        return data("CURED_LATE", 1, ", \"owed\": 17, \"delivered\": 17, \"daysLate\": 4");
    }

    String rescinded() {
        return data(
                "FULFILLED",
                1,
                ", \"rescindedDueVersion\": 1, \"owed\": 17, \"delivered\": 17, \"learntAt\": \"2022-10-04T08:00:00Z\"");
    }

    String reinstated() {
        return data("BREACHED", 1, ", \"reinstatedDueVersion\": 1, \"owed\": 17, \"delivered\": 0");
    }

    /**
     * @param more further fields, each with a comma before it
     */
    String became(String state, String more) {
        return data(
                "AGREED",
                1,
                ", \"entries\": [{\"entryId\": \"%s\", \"number\": 1, \"state\": \"%s\"}], \"added\": [],"
                                .formatted(UUID.randomUUID(), state)
                        + " \"owed\": 17, \"delivered\": 3"
                        + more);
    }

    String dueSoon(String threshold) {
        return data(
                "AGREED",
                1,
                ", \"threshold\": \""
                        + threshold
                        + "\", \"due\": {\"edtf\": \"2022-09-30\", \"zone\": \"Asia/Yerevan\","
                        + " \"instant\": \"2022-09-30T20:00:00Z\", \"qualified\": false},"
                        + " \"owed\": 17, \"delivered\": 3");
    }

    String data(String state, int dueVersion, String more) {
        return """
        {"commitmentId": "%s", "reference": "%s", "agreementId": "%s", "debtorId": "%s",
         "creditorId": "%s", "desk": "%s", "object": "RELEASE", "state": "%s",
         "dueVersion": %d, "ownerId": "%s"%s}\
        """
                .formatted(
                        id,
                        reference,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        desk,
                        state,
                        dueVersion,
                        Tokens.of(owner).subject(),
                        more);
    }
}
