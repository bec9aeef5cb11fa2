CREATE TABLE "assignments" (
	"workspace_id" uuid NOT NULL,
	"segmentation_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"segment" text NOT NULL,
	"certainty" real NOT NULL,
	CONSTRAINT "assignments_workspace_id_segmentation_id_response_id_pk" PRIMARY KEY("workspace_id","segmentation_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "segmentations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"options" jsonb NOT NULL,
	"state" text NOT NULL,
	"progress" real NOT NULL,
	"attempts" integer NOT NULL,
	"requested_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"document" jsonb,
	"failure" jsonb,
	CONSTRAINT "segmentations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "segmentations_state_is_known" CHECK ("segmentations"."state" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_segmentation_fk" FOREIGN KEY ("workspace_id","segmentation_id") REFERENCES "public"."segmentations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_response_fk" FOREIGN KEY ("workspace_id","questionnaire_id","response_id") REFERENCES "public"."responses"("workspace_id","questionnaire_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segmentations" ADD CONSTRAINT "segmentations_questionnaire_fk" FOREIGN KEY ("workspace_id","questionnaire_id") REFERENCES "public"."questionnaires"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_response" ON "assignments" USING btree ("workspace_id","questionnaire_id","response_id");--> statement-breakpoint
CREATE INDEX "segmentations_questionnaire" ON "segmentations" USING btree ("workspace_id","questionnaire_id","created_at");