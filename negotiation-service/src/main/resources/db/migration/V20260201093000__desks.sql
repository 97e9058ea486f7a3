-- The second wall (ADR 0006): every case table, children included, shows a request the rows of its desks and the clock all.

DO $$
DECLARE
    name text;
    wall text := $q$desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))$q$;
BEGIN
    FOREACH name IN ARRAY ARRAY['talks', 'statement', 'agreement', 'agreement_party', 'commitment', 'commitment_event',
                                'due_version', 'breach', 'entry', 'hand_over', 'fulfilment', 'arrival',
                                'fulfilment_proposal', 'detainee']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_web USING (%s) WITH CHECK (%s)', name || '_web', name, wall, wall);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_engine USING (true) WITH CHECK (true)', name || '_engine', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${service}_web, ${service}_engine', name);
    END LOOP;
END
$$;

-- Facts are inserted and read; only what projects them is updated. Nothing is deleted.
GRANT UPDATE ON commitment, breach, entry, hand_over, fulfilment, arrival, fulfilment_proposal, detainee
    TO ${service}_web, ${service}_engine;
