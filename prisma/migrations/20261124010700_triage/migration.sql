SET LOCAL ROLE plenary_owner;

-- Triage, recommendations, reopening, applied changes, recusal, interests, and answers to dispositions.

ALTER TYPE "entry_kind" ADD VALUE 'COMMENT_TRIAGED';
ALTER TYPE "entry_kind" ADD VALUE 'DISPOSITION_RECOMMENDED';
ALTER TYPE "entry_kind" ADD VALUE 'COMMENT_REOPENED';
ALTER TYPE "entry_kind" ADD VALUE 'CHANGE_APPLIED';
ALTER TYPE "entry_kind" ADD VALUE 'RECUSED';
ALTER TYPE "entry_kind" ADD VALUE 'INTEREST_DECLARED';
ALTER TYPE "entry_kind" ADD VALUE 'DISPOSITION_ANSWERED';
ALTER TYPE "entry_kind" ADD VALUE 'OBJECTION_RAISED';
ALTER TYPE "entry_kind" ADD VALUE 'OBJECTION_DECIDED';

CREATE TYPE "satisfaction" AS ENUM ('SATISFIED', 'OBJECTS', 'NO_RESPONSE');
CREATE TYPE "objection_outcome" AS ENUM ('UPHELD', 'PARTLY_UPHELD', 'OVERRULED', 'WITHDRAWN');

-- Which disposition stands is asked by every list; nobody has to look for the highest number.
ALTER TABLE "comments" ADD COLUMN "disposition_count" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "comments" ADD COLUMN "disposition_number" INTEGER;
UPDATE "comments" c SET "disposition_count" = d.last, "disposition_number" = d.last
  FROM (SELECT "coalition_id", "comment_id", max("number") AS last FROM "dispositions" GROUP BY 1, 2) d
  WHERE d."coalition_id" = c."coalition_id" AND d."comment_id" = c."id";

CREATE FUNCTION the_latest_disposition_stands() RETURNS TRIGGER LANGUAGE plpgsql AS
$$
BEGIN
  UPDATE "comments" SET "disposition_count" = NEW."number", "disposition_number" = NEW."number"
    WHERE "coalition_id" = NEW."coalition_id" AND "id" = NEW."comment_id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "the_latest_disposition_stands" AFTER INSERT ON "dispositions"
FOR EACH ROW EXECUTE FUNCTION the_latest_disposition_stands();

ALTER TABLE "dispositions" ADD COLUMN "duplicate_of" UUID;
ALTER TABLE "dispositions" ADD COLUMN "correction" TEXT;
ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_coalition_id_duplicate_of_fkey"
  FOREIGN KEY ("coalition_id", "duplicate_of") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "triages" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "assignee_id" UUID,
    "controversial" BOOLEAN NOT NULL DEFAULT false,
    "duplicate_of" UUID,
    "recommendation_number" INTEGER,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "triages_pkey" PRIMARY KEY ("coalition_id", "comment_id"),
    CONSTRAINT "triages_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "triages_coalition_id_duplicate_of_fkey" FOREIGN KEY ("coalition_id", "duplicate_of") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "recommendations" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "disposition_kind" NOT NULL,
    "rationale" TEXT NOT NULL,
    "duplicate_of" UUID,
    "recommended_by" UUID NOT NULL,
    "recommended_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("coalition_id", "comment_id", "number"),
    CONSTRAINT "recommendations_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "recommendations_coalition_id_duplicate_of_fkey" FOREIGN KEY ("coalition_id", "duplicate_of") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "reopenings" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_by" UUID NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "reopenings_pkey" PRIMARY KEY ("coalition_id", "comment_id", "number"),
    CONSTRAINT "reopenings_coalition_id_comment_id_number_fkey" FOREIGN KEY ("coalition_id", "comment_id", "number") REFERENCES "dispositions"("coalition_id", "comment_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "applied_changes" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "revision_id" UUID,
    "applied_by" UUID NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "applied_changes_pkey" PRIMARY KEY ("coalition_id", "comment_id"),
    CONSTRAINT "applied_changes_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "applied_changes_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "applied_changes_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "applied_changes_coalition_id_document_id_idx" ON "applied_changes"("coalition_id", "document_id");
CREATE INDEX "applied_changes_coalition_id_revision_id_idx" ON "applied_changes"("coalition_id", "revision_id");

CREATE TABLE "recusals" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "substitute_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "recused_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "recusals_pkey" PRIMARY KEY ("coalition_id", "comment_id", "person_id"),
    CONSTRAINT "recusals_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "recusals_another" CHECK ("substitute_id" <> "person_id")
);

CREATE TABLE "interest_declarations" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "document_id" UUID,
    "text" TEXT,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "interest_declarations_pkey" PRIMARY KEY ("coalition_id", "id"),
    CONSTRAINT "interest_declarations_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "interest_declarations_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "interest_declarations_id_key" ON "interest_declarations"("id");
CREATE INDEX "interest_declarations_coalition_id_group_id_idx" ON "interest_declarations"("coalition_id", "group_id");

CREATE TABLE "addressed_dispositions" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "addressed_at" TIMESTAMPTZ(3) NOT NULL,
    "respond_by" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "addressed_dispositions_pkey" PRIMARY KEY ("coalition_id", "comment_id", "number"),
    CONSTRAINT "addressed_dispositions_coalition_id_comment_id_number_fkey" FOREIGN KEY ("coalition_id", "comment_id", "number") REFERENCES "dispositions"("coalition_id", "comment_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- Reports that are out: their commenters were asked by what stood on the page.
INSERT INTO "addressed_dispositions" ("coalition_id", "comment_id", "number", "addressed_at", "respond_by")
  SELECT c."coalition_id", c."id", c."disposition_number", r."report_published_at", r."respond_by"
  FROM "comments" c JOIN "rounds" r ON r."coalition_id" = c."coalition_id" AND r."id" = c."round_id"
  WHERE c."disposition_number" IS NOT NULL AND c."withdrawn_at" IS NULL AND r."report_published_at" IS NOT NULL AND r."respond_by" IS NOT NULL;

CREATE TABLE "disposition_responses" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "turn" INTEGER NOT NULL,
    "satisfaction" "satisfaction" NOT NULL,
    "text" TEXT,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "disposition_responses_pkey" PRIMARY KEY ("coalition_id", "comment_id", "number", "turn"),
    CONSTRAINT "disposition_responses_coalition_id_comment_id_number_fkey" FOREIGN KEY ("coalition_id", "comment_id", "number") REFERENCES "addressed_dispositions"("coalition_id", "comment_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "disposition_responses_given" CHECK ("satisfaction" <> 'NO_RESPONSE')
);

CREATE TABLE "formal_objections" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "objector_id" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "remedy" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "formal_objections_pkey" PRIMARY KEY ("coalition_id", "id"),
    CONSTRAINT "formal_objections_coalition_id_comment_id_number_fkey" FOREIGN KEY ("coalition_id", "comment_id", "number") REFERENCES "dispositions"("coalition_id", "comment_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "formal_objections_id_key" ON "formal_objections"("id");
CREATE UNIQUE INDEX "formal_objections_coalition_id_comment_id_number_key" ON "formal_objections"("coalition_id", "comment_id", "number");

CREATE TABLE "objection_decisions" (
    "coalition_id" UUID NOT NULL,
    "objection_id" UUID NOT NULL,
    "outcome" "objection_outcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "objection_decisions_pkey" PRIMARY KEY ("coalition_id", "objection_id"),
    CONSTRAINT "objection_decisions_coalition_id_objection_id_fkey" FOREIGN KEY ("coalition_id", "objection_id") REFERENCES "formal_objections"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

REVOKE UPDATE ON "recommendations", "reopenings", "recusals", "interest_declarations", "addressed_dispositions",
  "disposition_responses", "formal_objections", "objection_decisions" FROM plenary_app;
