ALTER TABLE "responses" ADD COLUMN "verdict" text DEFAULT 'keep' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "reasons" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_verdict_is_known" CHECK ("responses"."verdict" in ('keep', 'review', 'drop'));