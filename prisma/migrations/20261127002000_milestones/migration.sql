SET LOCAL ROLE plenary_owner;

-- What groups have promised for when. A date that moved stays among the slips; how a milestone ended stays with it.

ALTER TYPE "entry_kind" ADD VALUE 'MILESTONE_SET';
ALTER TYPE "entry_kind" ADD VALUE 'MILESTONE_MOVED';
ALTER TYPE "entry_kind" ADD VALUE 'MILESTONE_RESOLVED';

CREATE TYPE "milestone_resolution" AS ENUM ('MET', 'MISSED', 'DROPPED', 'ROLLED_FORWARD');

CREATE TABLE "milestones" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "cycle" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "resolution" "milestone_resolution",
    "resolution_text" TEXT,
    "resolved_by" UUID,
    "resolved_at" TIMESTAMPTZ(3),
    "continues_id" UUID,
    "set_by" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "milestone_slips" (
    "coalition_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "moved_by" UUID NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "milestone_slips_pkey" PRIMARY KEY ("coalition_id","milestone_id","number")
);

CREATE TABLE "milestone_documents" (
    "coalition_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "milestone_documents_pkey" PRIMARY KEY ("coalition_id","milestone_id","document_id")
);

CREATE UNIQUE INDEX "milestones_id_key" ON "milestones"("id");
CREATE UNIQUE INDEX "milestones_coalition_id_continues_id_key" ON "milestones"("coalition_id", "continues_id");
CREATE INDEX "milestones_coalition_id_group_id_idx" ON "milestones"("coalition_id", "group_id");
CREATE INDEX "milestone_documents_coalition_id_document_id_idx" ON "milestone_documents"("coalition_id", "document_id");

ALTER TABLE "milestones" ADD CONSTRAINT "milestones_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_coalition_id_continues_id_fkey" FOREIGN KEY ("coalition_id", "continues_id") REFERENCES "milestones"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "milestone_slips" ADD CONSTRAINT "milestone_slips_coalition_id_milestone_id_fkey" FOREIGN KEY ("coalition_id", "milestone_id") REFERENCES "milestones"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "milestone_documents" ADD CONSTRAINT "milestone_documents_coalition_id_milestone_id_fkey" FOREIGN KEY ("coalition_id", "milestone_id") REFERENCES "milestones"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "milestone_documents" ADD CONSTRAINT "milestone_documents_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "milestone_slips" FROM plenary_app;
GRANT DELETE ON "milestone_documents" TO plenary_app;
