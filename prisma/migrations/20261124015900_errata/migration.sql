SET LOCAL ROLE plenary_owner;

-- What is wrong in a publication: reported, then accepted or refused with a reason. The text itself never changes.

ALTER TYPE "entry_kind" ADD VALUE 'ERRATUM_REPORTED';
ALTER TYPE "entry_kind" ADD VALUE 'ERRATUM_DECIDED';

CREATE TABLE "errata" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "correction" TEXT NOT NULL,
    "note" TEXT,
    "reported_by" UUID NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "errata_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "erratum_decisions" (
    "coalition_id" UUID NOT NULL,
    "erratum_id" UUID NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erratum_decisions_pkey" PRIMARY KEY ("coalition_id","erratum_id")
);

CREATE UNIQUE INDEX "errata_id_key" ON "errata"("id");
CREATE UNIQUE INDEX "errata_coalition_id_publication_id_number_key" ON "errata"("coalition_id", "publication_id", "number");

ALTER TABLE "errata" ADD CONSTRAINT "errata_coalition_id_publication_id_fkey" FOREIGN KEY ("coalition_id", "publication_id") REFERENCES "publications"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "erratum_decisions" ADD CONSTRAINT "erratum_decisions_coalition_id_erratum_id_fkey" FOREIGN KEY ("coalition_id", "erratum_id") REFERENCES "errata"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "errata", "erratum_decisions" FROM plenary_app;
