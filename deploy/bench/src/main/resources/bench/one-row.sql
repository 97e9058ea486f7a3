-- What a peer's task does for its commitment, in one round trip: the bare sweep's work for one row.
WITH breached AS (
    UPDATE commitment c
    SET state = 'BREACHED', broken = true, sequence = c.sequence + 1, wake_at = NULL
    WHERE c.id = ? AND c.state = 'AGREED'
    RETURNING c.id, c.sequence, c.desk, c.reference, c.agreement_id, c.debtor_id, c.due_version, c.due_instant, c.owed, c.delivered
)
INSERT INTO outbox (id, topic, type, key, sequence, desk, recorded_at, data)
SELECT uuidv7(), 'homeward.negotiation.baseline', 'org.homeward.negotiation.commitment.breached.v1', id, sequence, desk,
       clock_timestamp(),
       json_build_object('commitmentId', id, 'reference', reference, 'agreementId', agreement_id, 'debtorId', debtor_id,
                         'desk', desk, 'dueVersion', due_version, 'instant', due_instant, 'owed', owed,
                         'delivered', delivered, 'shortfall', owed - delivered)::text
FROM breached
RETURNING seq, key, data;
