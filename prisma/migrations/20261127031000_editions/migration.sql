SET LOCAL ROLE plenary_owner;

-- What takes a published text's place: its next edition, or another text. Only added to.

ALTER TYPE "entry_kind" ADD VALUE 'NEXT_EDITION_STARTED';
ALTER TYPE "entry_kind" ADD VALUE 'SUCCESSOR_NAMED';

CREATE TYPE "succession_kind" AS ENUM ('NEXT_EDITION', 'REPLACEMENT');

CREATE TABLE "successions" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "superseded_id" UUID NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "edition" INTEGER,
    "first_id" UUID,
    "reason" TEXT NOT NULL,
    "declared_by" UUID,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "successions_pkey" PRIMARY KEY ("coalition_id","document_id","superseded_id"),
    CONSTRAINT "successions_edition_counts" CHECK (("kind" = 'NEXT_EDITION') = ("edition" IS NOT NULL AND "first_id" IS NOT NULL))
);

CREATE INDEX "successions_coalition_id_superseded_id_idx" ON "successions"("coalition_id", "superseded_id");
CREATE INDEX "successions_first_id_idx" ON "successions"("first_id");
-- A text is the next edition of one other at most.
CREATE UNIQUE INDEX "successions_one_edition_key" ON "successions"("coalition_id", "document_id") WHERE "kind" = 'NEXT_EDITION';

ALTER TABLE "successions" ADD CONSTRAINT "successions_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "successions" ADD CONSTRAINT "successions_coalition_id_superseded_id_fkey" FOREIGN KEY ("coalition_id", "superseded_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "successions" FROM plenary_app;
