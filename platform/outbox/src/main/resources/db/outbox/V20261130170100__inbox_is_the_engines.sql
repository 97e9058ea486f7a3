-- What came in and what goes out is the engine's. A request can add a message to the outbox and be told its number.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['inbox', 'inbox_position', 'inbox_parked', 'outbox'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_engine USING (true) WITH CHECK (true)', name || '_engine', name);
    END LOOP;
END
$$;
CREATE POLICY outbox_added ON outbox FOR INSERT TO ${service}_web WITH CHECK (true);
-- For RETURNING, which the grant bounds to the number.
CREATE POLICY outbox_number ON outbox FOR SELECT TO ${service}_web USING (true);
