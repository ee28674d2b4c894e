SET LOCAL ROLE plenary_owner;

-- What people declare of themselves: words of a coalition's vocabulary with its aliases, "prefers not to say" apart from
-- "not asked", and questions where a list said something that the vocabulary does not settle. Roles say who gave and
-- ended them. The index is for reading who did what, newest first.

ALTER TYPE "entry_kind" ADD VALUE 'VOCABULARY_SET' AFTER 'COALITION_CREATED';

CREATE TYPE "vocabulary_kind" AS ENUM ('STAKEHOLDER_GROUP', 'REGION');
CREATE TYPE "declaration" AS ENUM ('NOT_ASKED', 'SAID', 'PREFERS_NOT');

ALTER TABLE "affiliations"
  ADD COLUMN "stakeholder_declaration" "declaration" NOT NULL DEFAULT 'NOT_ASKED',
  ADD COLUMN "region_declaration" "declaration" NOT NULL DEFAULT 'NOT_ASKED';
UPDATE "affiliations" SET
  "stakeholder_declaration" = CASE WHEN "stakeholder_group" IS NULL THEN 'NOT_ASKED' ELSE 'SAID' END::"declaration",
  "region_declaration" = CASE WHEN "region" IS NULL THEN 'NOT_ASKED' ELSE 'SAID' END::"declaration";
ALTER TABLE "affiliations"
  ADD CONSTRAINT "affiliations_stakeholder_said" CHECK (("stakeholder_group" IS NOT NULL) = ("stakeholder_declaration" = 'SAID')),
  ADD CONSTRAINT "affiliations_region_said" CHECK (("region" IS NOT NULL) = ("region_declaration" = 'SAID'));

CREATE TABLE "vocabularies" (
    "coalition_id" UUID NOT NULL,
    "kind" "vocabulary_kind" NOT NULL,
    "version" INTEGER NOT NULL,
    "aliases" JSONB NOT NULL,

    CONSTRAINT "vocabularies_pkey" PRIMARY KEY ("coalition_id","kind")
);

CREATE TABLE "declaration_questions" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "vocabulary_kind" NOT NULL,
    "word" TEXT NOT NULL,
    "among" TEXT[],
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "declaration_questions_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "declaration_questions_id_key" ON "declaration_questions"("id");
CREATE UNIQUE INDEX "declaration_questions_coalition_id_person_id_kind_word_key" ON "declaration_questions"("coalition_id", "person_id", "kind", "word");
CREATE INDEX "declaration_questions_person_id_idx" ON "declaration_questions"("person_id");

ALTER TABLE "vocabularies" ADD CONSTRAINT "vocabularies_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "declaration_questions" ADD CONSTRAINT "declaration_questions_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "declaration_questions" ADD CONSTRAINT "declaration_questions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "role_assignments" ADD COLUMN "given_by" UUID, ADD COLUMN "ended_by" UUID;

CREATE INDEX "entries_coalition_id_at_idx" ON "entries"("coalition_id", "at");

-- What of a person others see: her name wherever she spoke or holds an office, the rest as she lets it.
ALTER TABLE "persons" ADD COLUMN "listed" BOOLEAN NOT NULL DEFAULT true, ADD COLUMN "shows" BOOLEAN NOT NULL DEFAULT true;
