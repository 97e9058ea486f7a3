package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A desk officer at work: records what was promised between two parties of this run's own, so that
 * each run's compliance record starts empty. Everything recorded is made up and marked so.
 */
public final class DeskOfficer {

    private final HomewardApi api;
    private final String desk;
    private final String debtor;
    private final String creditor;

    /**
     * Records the two parties.
     *
     * @param run a word that tells this run's parties from those of other runs
     */
    public DeskOfficer(HomewardApi api, String desk, String run) {
        this.api = api;
        this.desk = desk;
        this.debtor = party("Other side (" + run + ", made up)");
        this.creditor = party("Our side (" + run + ", made up)");
    }

    public String debtor() {
        return debtor;
    }

    public String creditor() {
        return creditor;
    }

    /** Records an agreement claimed to exist, grade B2; answers its id. */
    public String agreement(String form, String date, String heardFrom) {
        String body =
                """
                {"form":"%s","date":"%s","parties":["%s","%s"],"desk":"%s","status":"CLAIMED",
                 "existence":{"source":"%s","reliability":"B","credibility":2}}
                """
                        .formatted(form, date, debtor, creditor, desk, heardFrom);
        return api.post("/agreements", body).expect(201).text("id");
    }

    /** Records a release of exactly that many persons, due at that EDTF text in Asia/Yerevan. */
    public Promise headcount(String agreement, int persons, String edtf, String wording) {
        return commitment(
                agreement,
                "{\"kind\":\"HEADCOUNT\",\"exactly\":%d}".formatted(persons),
                """
                {"edtf":"%s","zone":"Asia/Yerevan","wording":"%s","graceDays":0}
                """
                        .formatted(edtf, wording),
                "");
    }

    /** Records a promise without a number and without a date. */
    public Promise unspecified(String agreement) {
        return commitment(agreement, "{\"kind\":\"UNSPECIFIED\"}", "{\"kind\":\"NONE\"}", "");
    }

    /** Records a release; {@code more} is JSON members that start with a comma, or empty. */
    public Promise commitment(String agreement, String target, String due, String more) {
        return promised(agreement, new Term("RELEASE", target, due, more));
    }

    /** Records what the other side owes. */
    public Promise promised(String agreement, Term term) {
        return recorded(agreement, debtor, creditor, term);
    }

    /** Records the other half of an exchange: what our side owes for that promise. */
    public Promise inReturn(String agreement, Promise half, Term term) {
        String more = ",\"reciprocalTo\":\"" + half.id() + "\"" + term.more();
        return recorded(
                agreement,
                creditor,
                debtor,
                new Term(term.object(), term.target(), term.due(), more));
    }

    private Promise recorded(String agreement, String owes, String isOwed, Term term) {
        String body =
                """
                {"agreementId":"%s","debtorId":"%s","creditorId":"%s","desk":"%s","object":"%s",
                 "target":%s,"due":%s%s}
                """
                        .formatted(
                                agreement,
                                owes,
                                isOwed,
                                desk,
                                term.object(),
                                term.target(),
                                term.due(),
                                term.more());
        return Promise.of(api.post("/commitments", body).expect(201).json());
    }

    /** Records a verified delivery of that many persons; answers the commitment after it. */
    public JsonNode delivered(Promise promise, String date, int persons) {
        String body =
                """
                {"date":"%s","place":"Demo crossing (made up)","intermediary":"Demo mediator","verifiedBy":"officer","count":%d}
                """
                        .formatted(date, persons);
        return changed(promise, "fulfilments", body);
    }

    /** Records a change of that kind, the last part of its path; answers the commitment after. */
    public JsonNode changed(Promise promise, String change, String body) {
        return api.post("/commitments/" + promise.id() + "/" + change, body).expect(201).json();
    }

    public String statement(String date, String text) {
        String body =
                """
                {"speaker":"Prime minister (demo)","date":"%s","text":"%s","language":"en","desk":"%s"}
                """
                        .formatted(date, text, desk);
        return api.post("/statements", body).expect(201).text("id");
    }

    /** Declares a promise without a date broken, with a statement as evidence. */
    public void declareBreach(Promise promise, String statement, String at) {
        String body =
                """
                {"statementId":"%s","at":"%s","reason":"Said so in public (demo)"}
                """
                        .formatted(statement, at);
        changed(promise, "declared-breaches", body);
    }

    public JsonNode commitment(Promise promise) {
        return api.get("/commitments/" + promise.id()).expect(200).json();
    }

    public JsonNode compliance() {
        return complianceOf(debtor);
    }

    public JsonNode complianceOf(String party) {
        return api.get("/parties/" + party + "/compliance").expect(200).json();
    }

    private String party(String name) {
        String body = "{\"name\":\"%s\",\"kind\":\"STATE\"}".formatted(name);
        return api.post("/parties", body).expect(201).text("id");
    }
}
