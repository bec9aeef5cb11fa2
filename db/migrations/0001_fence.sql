-- The second lock: whatever a query forgets, a row of another workspace stays unseen.
-- `segue_app` is the role that web and worker run as; it owns nothing and cannot step around the policies.
DO $$ BEGIN
  CREATE ROLE segue_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('GRANT segue_app TO %I', current_user);
EXCEPTION WHEN OTHERS THEN
  IF NOT pg_has_role(current_user, 'segue_app', 'member') THEN RAISE; END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO segue_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO segue_app;
--> statement-breakpoint
-- A version is frozen: it can be added, and go with its questionnaire, and never change.
REVOKE UPDATE, DELETE ON versions FROM segue_app;
--> statement-breakpoint
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY[
    'questionnaires', 'versions', 'link_terms', 'quotas', 'incentives', 'incentive_codes', 'claims', 'responses'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY workspace_only ON %I USING (workspace_id = nullif(current_setting(''segue.workspace'', true), '''')::uuid)',
      fenced);
  END LOOP;
END $$;
--> statement-breakpoint
-- A member is seen inside the workspace, and by the person concerned (to list their workspaces at sign-in).
ALTER TABLE members ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE members FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY workspace_only ON members
  USING (workspace_id = nullif(current_setting('segue.workspace', true), '')::uuid);
--> statement-breakpoint
CREATE POLICY own_memberships ON members FOR SELECT
  USING (user_id = nullif(current_setting('segue.user', true), '')::uuid);
--> statement-breakpoint
-- [S27] A workspace that exists has an owner, whatever order of statements led there.
CREATE FUNCTION keep_last_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before text := current_setting('segue.workspace', true);
  missing boolean;
BEGIN
  PERFORM set_config('segue.workspace', OLD.workspace_id::text, true);
  -- Two owners leaving at once would each still see the other: they queue on the workspace.
  PERFORM 1 FROM workspaces WHERE id = OLD.workspace_id FOR UPDATE;
  missing := FOUND AND NOT EXISTS (SELECT 1 FROM members WHERE workspace_id = OLD.workspace_id AND role = 'owner');
  PERFORM set_config('segue.workspace', coalesce(before, ''), true);
  IF missing THEN
    RAISE EXCEPTION 'a workspace keeps at least one owner'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'members_keep_an_owner', TABLE = 'members';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER members_keep_an_owner AFTER UPDATE OR DELETE ON members
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_last_owner();
