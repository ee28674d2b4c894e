SET LOCAL ROLE plenary_owner;

-- Progress reports: that a document is one, of which days, and in which revision it was presented. Each coalition gets the
-- kind that their documents are of.

CREATE TYPE "progress_scope" AS ENUM ('GROUP', 'COALITION');

ALTER TYPE "entry_kind" ADD VALUE 'PROGRESS_DRAFTED';
ALTER TYPE "entry_kind" ADD VALUE 'PROGRESS_PRESENTED';

CREATE TABLE "progress_reports" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "scope" "progress_scope" NOT NULL,
    "from_day" TEXT NOT NULL,
    "to_day" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by" UUID,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "revision_id" UUID,
    "presented_by" UUID,
    "presented_at" TIMESTAMPTZ(3),

    CONSTRAINT "progress_reports_pkey" PRIMARY KEY ("coalition_id","document_id"),
    CONSTRAINT "progress_reports_presented" CHECK (("revision_id" IS NULL) = ("presented_at" IS NULL)),
    CONSTRAINT "progress_reports_period" CHECK ("since" < "until")
);

CREATE UNIQUE INDEX "progress_reports_document_id_key" ON "progress_reports"("document_id");

CREATE INDEX "progress_reports_coalition_id_group_id_presented_at_idx" ON "progress_reports"("coalition_id", "group_id", "presented_at");

ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall: a report is seen with its document. Only that it is presented changes.
CREATE POLICY "seen" ON "progress_reports" FOR SELECT USING (
  (SELECT plenary_for_system()) OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = "progress_reports"."document_id" AND (
    x."visibility" = 'PUBLIC'
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[]))));
CREATE POLICY "written" ON "progress_reports" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "progress_reports" FOR UPDATE USING (true) WITH CHECK (true);
ALTER TABLE "progress_reports" ENABLE ROW LEVEL SECURITY;
REVOKE DELETE ON "progress_reports" FROM plenary_app;

INSERT INTO "document_kinds" ("coalition_id", "id", "code", "title", "stages", "minimum_days", "response_days", "decision_rules")
SELECT "id", gen_random_uuid(), 'progress-report', 'Progress report',
  '{DRAFTING,LAST_CALL,CHAIR_GO_AHEAD,COALITION_APPROVAL,PUBLISHED}', '{"LAST_CALL": 0}', 0, '{"objectionDays": 0}'
FROM "coalitions"
ON CONFLICT ("coalition_id", "code") DO NOTHING;
