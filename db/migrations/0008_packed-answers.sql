CREATE TABLE "packed_answers" (
	"workspace_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"first_id" uuid NOT NULL,
	"last_id" uuid NOT NULL,
	"ids" uuid[] NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "packed_answers_workspace_id_questionnaire_id_version_first_id_pk" PRIMARY KEY("workspace_id","questionnaire_id","version","first_id")
);
--> statement-breakpoint
ALTER TABLE "packed_answers" ADD CONSTRAINT "packed_answers_version_fk" FOREIGN KEY ("workspace_id","questionnaire_id","version") REFERENCES "public"."versions"("workspace_id","questionnaire_id","number") ON DELETE cascade ON UPDATE no action;