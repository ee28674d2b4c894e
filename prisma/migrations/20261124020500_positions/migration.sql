SET LOCAL ROLE plenary_owner;

-- Where people stand on a text. A position is bound to the revision on which it was stated; a later one of the same
-- person takes its place, and both stay on the record.

ALTER TYPE "entry_kind" ADD VALUE 'POSITION_STATED';

CREATE TYPE "position_kind" AS ENUM ('SUPPORT', 'LIVE_WITH', 'OBJECT', 'ABSTAIN');

CREATE TABLE "positions" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation" TEXT,
    "kind" "position_kind" NOT NULL,
    "reason" TEXT,
    "number" INTEGER NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "positions_id_key" ON "positions"("id");
CREATE UNIQUE INDEX "positions_coalition_id_document_id_person_id_number_key" ON "positions"("coalition_id", "document_id", "person_id", "number");

ALTER TABLE "positions" ADD CONSTRAINT "positions_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "positions" FROM plenary_app;
