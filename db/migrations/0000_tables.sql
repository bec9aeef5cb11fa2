CREATE TABLE "claims" (
	"workspace_id" uuid NOT NULL,
	"incentive_id" uuid NOT NULL,
	"ticket_hash" text NOT NULL,
	"code" text NOT NULL,
	"claimed_on" date NOT NULL,
	CONSTRAINT "claims_workspace_id_incentive_id_ticket_hash_pk" PRIMARY KEY("workspace_id","incentive_id","ticket_hash"),
	CONSTRAINT "claims_code_once" UNIQUE("workspace_id","incentive_id","code")
);
--> statement-breakpoint
CREATE TABLE "incentive_codes" (
	"workspace_id" uuid NOT NULL,
	"incentive_id" uuid NOT NULL,
	"code" text NOT NULL,
	"claimed" boolean NOT NULL,
	CONSTRAINT "incentive_codes_workspace_id_incentive_id_code_pk" PRIMARY KEY("workspace_id","incentive_id","code")
);
--> statement-breakpoint
CREATE TABLE "incentives" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "incentives_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "incentives_one_per_questionnaire" UNIQUE("workspace_id","questionnaire_id")
);
--> statement-breakpoint
CREATE TABLE "link_terms" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"channel" text NOT NULL,
	"hidden" jsonb NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"paused" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_terms_workspace_id_code_pk" PRIMARY KEY("workspace_id","code")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"code" text PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"draft" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questionnaires_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "questionnaires_code" UNIQUE("workspace_id","code")
);
--> statement-breakpoint
CREATE TABLE "quotas" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"expression" text NOT NULL,
	"limit" integer NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "quotas_workspace_id_questionnaire_id_id_pk" PRIMARY KEY("workspace_id","questionnaire_id","id"),
	CONSTRAINT "quotas_never_over_admit" CHECK ("quotas"."taken" between 0 and "quotas"."limit")
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "versions_workspace_id_questionnaire_id_number_pk" PRIMARY KEY("workspace_id","questionnaire_id","number"),
	CONSTRAINT "versions_hash" UNIQUE("workspace_id","questionnaire_id","hash")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key_hash" text NOT NULL,
	"link" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"language" text NOT NULL,
	"answers" jsonb NOT NULL,
	"hidden" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"body_hash" text,
	"test" boolean NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	CONSTRAINT "responses_workspace_id_questionnaire_id_id_pk" PRIMARY KEY("workspace_id","questionnaire_id","id"),
	CONSTRAINT "responses_key" UNIQUE("workspace_id","questionnaire_id","key_hash"),
	CONSTRAINT "responses_status_is_known" CHECK ("responses"."status" in ('open', 'complete', 'screened-out', 'over-quota')),
	CONSTRAINT "responses_closed_have_a_body" CHECK (("responses"."status" = 'open') = ("responses"."body_hash" is null))
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id"),
	CONSTRAINT "members_role_is_known" CHECK ("members"."role" in ('owner', 'editor', 'analyst', 'viewer'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_is_lower" CHECK ("users"."email" = lower("users"."email") and "users"."email" <> '')
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_incentive_id_code_incentive_codes_workspace_id_incentive_id_code_fk" FOREIGN KEY ("workspace_id","incentive_id","code") REFERENCES "public"."incentive_codes"("workspace_id","incentive_id","code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incentive_codes" ADD CONSTRAINT "incentive_codes_workspace_id_incentive_id_incentives_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incentive_id") REFERENCES "public"."incentives"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incentives" ADD CONSTRAINT "incentives_workspace_id_questionnaire_id_questionnaires_workspace_id_id_fk" FOREIGN KEY ("workspace_id","questionnaire_id") REFERENCES "public"."questionnaires"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_terms" ADD CONSTRAINT "link_terms_code_links_code_fk" FOREIGN KEY ("code") REFERENCES "public"."links"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_terms" ADD CONSTRAINT "link_terms_workspace_id_questionnaire_id_version_versions_workspace_id_questionnaire_id_number_fk" FOREIGN KEY ("workspace_id","questionnaire_id","version") REFERENCES "public"."versions"("workspace_id","questionnaire_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotas" ADD CONSTRAINT "quotas_workspace_id_questionnaire_id_questionnaires_workspace_id_id_fk" FOREIGN KEY ("workspace_id","questionnaire_id") REFERENCES "public"."questionnaires"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_workspace_id_questionnaire_id_questionnaires_workspace_id_id_fk" FOREIGN KEY ("workspace_id","questionnaire_id") REFERENCES "public"."questionnaires"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_workspace_id_questionnaire_id_version_versions_workspace_id_questionnaire_id_number_fk" FOREIGN KEY ("workspace_id","questionnaire_id","version") REFERENCES "public"."versions"("workspace_id","questionnaire_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incentive_codes_free" ON "incentive_codes" USING btree ("workspace_id","incentive_id","code") WHERE not claimed;--> statement-breakpoint
CREATE INDEX "responses_submitted" ON "responses" USING btree ("workspace_id","questionnaire_id","submitted_at");--> statement-breakpoint
CREATE INDEX "members_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tokens_user" ON "tokens" USING btree ("user_id");