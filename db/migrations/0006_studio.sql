CREATE TABLE "journey_maps" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"persona_id" uuid NOT NULL,
	"name" text NOT NULL,
	"document" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "journey_maps_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "journey_shares" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"map_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "journey_shares_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "journey_shares_token" UNIQUE("workspace_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"segmentation_id" uuid NOT NULL,
	"segment" text NOT NULL,
	"state" text NOT NULL,
	"document" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "personas_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "personas_one_per_segment" UNIQUE("workspace_id","segmentation_id","segment"),
	CONSTRAINT "personas_state_is_known" CHECK ("personas"."state" in ('draft', 'approved'))
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"workspace_id" uuid NOT NULL,
	"shape" text NOT NULL,
	"codebook" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_workspace_id_shape_pk" PRIMARY KEY("workspace_id","shape")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"bytes" "bytea",
	"shape" text NOT NULL,
	"codebook" jsonb,
	"state" text NOT NULL,
	"progress" real NOT NULL,
	"questionnaire_id" uuid,
	"outcome" jsonb,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imports_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "imports_state_is_known" CHECK ("imports"."state" in ('mapping', 'queued', 'running', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"workspace_id" uuid NOT NULL,
	"segmentation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" text,
	"colour" integer NOT NULL,
	"note" text,
	"updated_by" uuid,
	"updated_at" timestamp (3) with time zone,
	CONSTRAINT "segments_workspace_id_segmentation_id_code_pk" PRIMARY KEY("workspace_id","segmentation_id","code"),
	CONSTRAINT "segments_colour_is_of_the_palette" CHECK ("segments"."colour" between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"subject" text,
	"name" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "activities_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("workspace_id","token_hash"),
	CONSTRAINT "invitations_role_is_known" CHECK ("invitations"."role" in ('owner', 'editor', 'analyst', 'viewer')),
	CONSTRAINT "invitations_email_is_lower" CHECK ("invitations"."email" = lower("invitations"."email") and "invitations"."email" <> '')
);
--> statement-breakpoint
ALTER TABLE "link_terms" ADD COLUMN "test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "origin" text DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "ruling" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "ruled_by" uuid;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "ruled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "seconds" integer;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "page" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "timeline" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "segmentations" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "segmentations" ADD COLUMN "frame" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "segmentations" ADD COLUMN "profile" jsonb;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "demo" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "journey_maps" ADD CONSTRAINT "journey_maps_persona_fk" FOREIGN KEY ("workspace_id","persona_id") REFERENCES "public"."personas"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_shares" ADD CONSTRAINT "journey_shares_map_fk" FOREIGN KEY ("workspace_id","map_id") REFERENCES "public"."journey_maps"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_segmentation_fk" FOREIGN KEY ("workspace_id","segmentation_id") REFERENCES "public"."segmentations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_questionnaire_fk" FOREIGN KEY ("workspace_id","questionnaire_id") REFERENCES "public"."questionnaires"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_segmentation_fk" FOREIGN KEY ("workspace_id","segmentation_id") REFERENCES "public"."segmentations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journey_maps_persona" ON "journey_maps" USING btree ("workspace_id","persona_id");--> statement-breakpoint
CREATE INDEX "activities_at" ON "activities" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "responses_saved" ON "responses" USING btree ("workspace_id","questionnaire_id","saved_at","id");--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_origin_is_known" CHECK ("questionnaires"."origin" in ('written', 'imported'));--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_ruling_is_known" CHECK ("responses"."ruling" in ('keep', 'review', 'drop'));