DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['segmentations', 'assignments'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO segue_app', fenced);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY workspace_only ON %I USING (workspace_id = nullif(current_setting(''segue.workspace'', true), '''')::uuid)',
      fenced);
  END LOOP;
END $$;
--> statement-breakpoint
-- The queue's tables are closed to `segue_app`; this is its one way in, and it works inside the caller's transaction.
-- A worker that dies gives its jobs back at once, so the count of attempts is for faults of the job itself.
CREATE FUNCTION segue_enqueue(task text, payload json) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, max_attempts => 5);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION segue_enqueue(text, json) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION segue_enqueue(text, json) TO segue_app;
