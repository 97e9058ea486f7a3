-- A table as every service has them: forced row-level security, one policy for each role.
CREATE TABLE note (text text NOT NULL, desk text NOT NULL);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY note_web ON note TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY note_engine ON note TO ${service}_engine USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON note TO ${service}_web, ${service}_engine;
