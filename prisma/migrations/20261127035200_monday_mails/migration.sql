SET LOCAL ROLE plenary_owner;

-- Who wishes a Monday mail of what changed at the desk, and how the desk stood at each Monday that was looked at.

ALTER TABLE "persons" ADD COLUMN "mondays" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "monday_mails" (
    "coalition_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "monday" TIMESTAMPTZ(3) NOT NULL,
    "desk" JSONB NOT NULL,
    "told" INTEGER NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "monday_mails_pkey" PRIMARY KEY ("coalition_id","person_id","monday")
);
CREATE INDEX "monday_mails_person_id_idx" ON "monday_mails"("person_id");
ALTER TABLE "monday_mails" ADD CONSTRAINT "monday_mails_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "monday_mails" ADD CONSTRAINT "monday_mails_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
REVOKE UPDATE ON "monday_mails" FROM plenary_app;
