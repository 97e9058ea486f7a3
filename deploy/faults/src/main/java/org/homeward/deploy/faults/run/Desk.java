package org.homeward.deploy.faults.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.deploy.faults.plan.Fate;
import org.homeward.deploy.faults.plan.PlannedPromise;
import org.homeward.deploy.local.client.Answer;
import org.homeward.deploy.local.client.HomewardApi;

/** The desk's part: records the promises before the window, and keeps or extends some during it. */
final class Desk {

    private static final String DESK = "south-caucasus";
    private static final int LISTED = 3;

    private final Insistence api;
    private final String debtor;
    private final String creditor;
    private final String agreement;
    private final List<String> listed;

    Desk(HomewardApi officer) {
        this.api = new Insistence(officer);
        this.debtor = party("Other side (faults, made up)");
        this.creditor = party("Our side (faults, made up)");
        this.agreement = agreement();
        this.listed = IntStream.range(0, LISTED).mapToObj(_ -> detainee()).toList();
    }

    /** A promise that stands. */
    record Recorded(PlannedPromise plan, String id, List<String> detainees) {}

    String debtor() {
        return debtor;
    }

    Recorded record(PlannedPromise plan, Instant first) {
        boolean own = plan.kind().listsPersons() && plan.fate() != Fate.LEFT;
        List<String> detainees = own ? List.of(detainee()) : listed;
        String body =
                """
                {"agreementId":"%s","debtorId":"%s","creditorId":"%s","desk":"%s","object":"%s","target":%s,"due":%s}
                """
                        .formatted(
                                agreement,
                                debtor,
                                creditor,
                                DESK,
                                plan.kind().object(),
                                plan.kind().target(plan.count(), detainees),
                                plan.words().json(first.plus(plan.due())));
        String id = api.post("/commitments", body).expect(201).text("id");
        return new Recorded(plan, id, detainees);
    }

    /** Does what the promise's fate is; answers whether the rules allowed it by then. */
    boolean act(Recorded promise, Instant first) {
        String path = "/commitments/" + promise.id();
        Answer answer =
                switch (promise.plan().fate()) {
                    case KEPT, LATE -> api.post(path + "/fulfilments", delivery(promise));
                    case EXTENDED -> api.post(path + "/due-changes", extension(promise, first));
                    case LEFT -> throw new IllegalArgumentException("It is left alone");
                };
        return answer.status() == 201;
    }

    private static String delivery(Recorded promise) {
        String what =
                promise.plan().kind().listsPersons()
                        ? "\"detainees\":[\"" + String.join("\",\"", promise.detainees()) + "\"]"
                        : "\"count\":" + promise.plan().count();
        String judged = promise.plan().kind().isJudged() ? ",\"complete\":true" : "";
        return """
        {"date":"%s","place":"Demo crossing (made up)","verifiedBy":"officer",%s%s}
        """
                .formatted(Clock.now().truncatedTo(ChronoUnit.SECONDS), what, judged);
    }

    private static String extension(Recorded promise, Instant first) {
        return """
        {"due":{"edtf":"%s","zone":"Asia/Yerevan"},"reason":"Extended (made up)"}
        """
                .formatted(first.plus(promise.plan().extended()));
    }

    private String agreement() {
        String body =
                """
                {"form":"JOINT_STATEMENT","date":"2022-09-27","parties":["%s","%s"],"desk":"%s","status":"CLAIMED",
                 "existence":{"source":"Demo","reliability":"B","credibility":2}}
                """
                        .formatted(debtor, creditor, DESK);
        return api.post("/agreements", body).expect(201).text("id");
    }

    private String party(String name) {
        String body = "{\"name\":\"%s\",\"kind\":\"STATE\"}".formatted(name);
        return api.post("/parties", body).expect(201).text("id");
    }

    private String detainee() {
        String body =
                """
                {"names":[{"script":"latn","given":"Made-up","family":"Demo","kind":"BIRTH"}],"birth":"1999-XX-XX","desk":"%s"}
                """
                        .formatted(DESK);
        return api.post("/detainees", body).expect(201).text("id");
    }
}
