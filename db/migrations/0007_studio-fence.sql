DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY[
    'invitations', 'activities', 'imports', 'import_mappings', 'segments', 'personas', 'journey_maps', 'journey_shares'
  ] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO segue_app', fenced);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY workspace_only ON %I USING (workspace_id = nullif(current_setting(''segue.workspace'', true), '''')::uuid)',
      fenced);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was done stays told: rows are added, and go with their workspace.
REVOKE UPDATE, DELETE ON activities FROM segue_app;
