-- Row-level security on every case table, forced, so that even the owner is bound by it. A request
-- works as ${service}_web and sees its desks; background work as ${service}_engine and sees all.
-- History and assertions are append-only: nobody is granted what would change them.

ALTER TABLE detainee            ENABLE ROW LEVEL SECURITY;
ALTER TABLE detainee            FORCE  ROW LEVEL SECURITY;
ALTER TABLE detainee_restricted ENABLE ROW LEVEL SECURITY;
ALTER TABLE detainee_restricted FORCE  ROW LEVEL SECURITY;
ALTER TABLE external_id         ENABLE ROW LEVEL SECURITY;
ALTER TABLE external_id         FORCE  ROW LEVEL SECURITY;
ALTER TABLE name_token          ENABLE ROW LEVEL SECURITY;
ALTER TABLE name_token          FORCE  ROW LEVEL SECURITY;
ALTER TABLE detention_episode   ENABLE ROW LEVEL SECURITY;
ALTER TABLE detention_episode   FORCE  ROW LEVEL SECURITY;
ALTER TABLE status_assertion    ENABLE ROW LEVEL SECURITY;
ALTER TABLE status_assertion    FORCE  ROW LEVEL SECURITY;
ALTER TABLE detainee_event      ENABLE ROW LEVEL SECURITY;
ALTER TABLE detainee_event      FORCE  ROW LEVEL SECURITY;

CREATE POLICY detainee_web ON detainee TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY external_id_web ON external_id TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY name_token_web ON name_token TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY detention_episode_web ON detention_episode TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY status_assertion_web ON status_assertion TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY detainee_event_web ON detainee_event TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));

-- Whoever learns of kin or health may write it down with a new file; only the cleared read or change it.
CREATE POLICY detainee_restricted_written ON detainee_restricted FOR INSERT TO ${service}_web
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY detainee_restricted_read ON detainee_restricted FOR SELECT TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))
           AND current_setting('homeward.clearance', true) = 'restricted');
CREATE POLICY detainee_restricted_changed ON detainee_restricted FOR UPDATE TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))
           AND current_setting('homeward.clearance', true) = 'restricted')
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));

CREATE POLICY detainee_engine            ON detainee            TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY detainee_restricted_engine ON detainee_restricted TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY external_id_engine         ON external_id         TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY name_token_engine          ON name_token          TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY detention_episode_engine   ON detention_episode   TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY status_assertion_engine    ON status_assertion    TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY detainee_event_engine      ON detainee_event      TO ${service}_engine USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE         ON detainee, detainee_restricted TO ${service}_web, ${service}_engine;
GRANT SELECT, INSERT, DELETE         ON external_id, name_token       TO ${service}_web, ${service}_engine;
GRANT SELECT, INSERT                 ON detainee_event                TO ${service}_web, ${service}_engine;
GRANT SELECT, INSERT                 ON detention_episode             TO ${service}_web, ${service}_engine;
GRANT UPDATE (closed_text, closed_earliest, closed_latest, ended_as, closed_by_assertion)
    ON detention_episode TO ${service}_web, ${service}_engine;
GRANT SELECT, INSERT                 ON status_assertion              TO ${service}_web, ${service}_engine;
GRANT UPDATE (in_effect_since, verdict, decided_by, decided_at, decided_note)
    ON status_assertion TO ${service}_web, ${service}_engine;
