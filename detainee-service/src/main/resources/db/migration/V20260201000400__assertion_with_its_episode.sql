-- One command can write an episode and the assertion that reports it, in whichever order: whether an
-- assertion's episode and what it corrects exist is judged when the command is whole.
ALTER TABLE status_assertion
    ALTER CONSTRAINT status_assertion_episode_id_detainee_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE status_assertion
    ALTER CONSTRAINT status_assertion_supersedes_detainee_id_fkey DEFERRABLE INITIALLY DEFERRED;
