-- A refusal without its reason cannot be reviewed.
ALTER TABLE fulfilment_proposal ADD COLUMN reason text;
ALTER TABLE fulfilment_proposal ADD CHECK ((state = 'REFUSED') = (reason IS NOT NULL));
