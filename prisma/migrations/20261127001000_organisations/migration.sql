SET LOCAL ROLE plenary_owner;

-- Organisations that comment together, and who may speak for them since when, given by whom. A joint comment points to
-- its organisation; what its author typed into "on behalf of" stays free text beside it.

ALTER TYPE "entry_kind" ADD VALUE 'ORGANISATION_ADDED';
ALTER TYPE "entry_kind" ADD VALUE 'SPEAKER_ADDED';
ALTER TYPE "entry_kind" ADD VALUE 'SPEAKER_ENDED';

CREATE TABLE "organisations" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "organisation_speakers" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),
    "given_by" UUID,
    "ended_by" UUID,

    CONSTRAINT "organisation_speakers_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "organisations_id_key" ON "organisations"("id");
CREATE UNIQUE INDEX "organisations_coalition_id_name_key_key" ON "organisations"("coalition_id", "name_key");
CREATE UNIQUE INDEX "organisation_speakers_id_key" ON "organisation_speakers"("id");
CREATE INDEX "organisation_speakers_coalition_id_organisation_id_idx" ON "organisation_speakers"("coalition_id", "organisation_id");
CREATE INDEX "organisation_speakers_person_id_idx" ON "organisation_speakers"("person_id");

ALTER TABLE "organisations" ADD CONSTRAINT "organisations_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "organisation_speakers" ADD CONSTRAINT "organisation_speakers_coalition_id_organisation_id_fkey" FOREIGN KEY ("coalition_id", "organisation_id") REFERENCES "organisations"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "comments" ADD COLUMN "organisation_id" UUID;
ALTER TABLE "comments" ADD CONSTRAINT "comments_coalition_id_organisation_id_fkey" FOREIGN KEY ("coalition_id", "organisation_id") REFERENCES "organisations"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "organisations" FROM plenary_app;
