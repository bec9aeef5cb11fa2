ALTER TABLE "claims" DROP CONSTRAINT "claims_workspace_id_incentive_id_code_incentive_codes_workspace_id_incentive_id_code_fk";
--> statement-breakpoint
DROP INDEX "incentive_codes_free";--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_workspace_id_incentive_id_incentives_workspace_id_id_fk" FOREIGN KEY ("workspace_id","incentive_id") REFERENCES "public"."incentives"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incentive_codes" DROP COLUMN "claimed";