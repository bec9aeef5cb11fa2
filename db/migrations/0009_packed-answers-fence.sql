GRANT SELECT, INSERT, DELETE ON packed_answers TO segue_app;
--> statement-breakpoint
ALTER TABLE packed_answers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE packed_answers FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY workspace_only ON packed_answers
  USING (workspace_id = nullif(current_setting('segue.workspace', true), '')::uuid);
--> statement-breakpoint
-- Erasing is real: whoever deletes a complete response, its packed copy goes in the same commit.
-- A part is written only while nobody deletes, and deleting waits until a part is written: its trigger then sees it.
CREATE FUNCTION wait_for_packing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('packed_answers'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER responses_wait_for_packing BEFORE DELETE ON responses
  FOR EACH STATEMENT EXECUTE FUNCTION wait_for_packing();
--> statement-breakpoint
CREATE FUNCTION forget_packed_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM packed_answers p WHERE EXISTS (
    SELECT FROM erased e
    WHERE e.status = 'complete' AND e.workspace_id = p.workspace_id AND e.questionnaire_id = p.questionnaire_id
      AND e.id BETWEEN p.first_id AND p.last_id AND e.id = ANY (p.ids)
  );
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER responses_forget_packed_erased AFTER DELETE ON responses
  REFERENCING OLD TABLE AS erased FOR EACH STATEMENT EXECUTE FUNCTION forget_packed_erased();
--> statement-breakpoint
-- Nothing of ours changes the answers of a complete response. Should somebody do it by hand, their packed copy goes.
CREATE FUNCTION forget_packed_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM packed_answers p
    WHERE p.workspace_id = OLD.workspace_id AND p.questionnaire_id = OLD.questionnaire_id
      AND OLD.id BETWEEN p.first_id AND p.last_id AND OLD.id = ANY (p.ids);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER responses_forget_packed_changed AFTER UPDATE OF answers ON responses FOR EACH ROW
  WHEN (OLD.status = 'complete' AND OLD.answers IS DISTINCT FROM NEW.answers)
  EXECUTE FUNCTION forget_packed_changed();
