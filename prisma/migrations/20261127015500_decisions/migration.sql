SET LOCAL ROLE plenary_owner;

-- A consensus call: a chair evaluates, publishes to the group, hears objections, evaluates again and designates. All of
-- it is only added to. Designations of before are without a call and hold as they did.

ALTER TYPE "entry_kind" ADD VALUE 'CONSENSUS_EVALUATED';
ALTER TYPE "entry_kind" ADD VALUE 'EVALUATION_SECONDED';
ALTER TYPE "entry_kind" ADD VALUE 'EVALUATION_PUBLISHED';
ALTER TYPE "entry_kind" ADD VALUE 'EVALUATION_OBJECTED';
ALTER TYPE "entry_kind" ADD VALUE 'POLL_OPENED';
ALTER TYPE "entry_kind" ADD VALUE 'POLL_ANSWERED';
ALTER TYPE "entry_kind" ADD VALUE 'DECISION_RULES_SET';

CREATE TABLE "consensus_calls" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "called_by" UUID NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consensus_calls_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "consensus_evaluations" (
    "coalition_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "designation" "designation" NOT NULL,
    "statement" TEXT NOT NULL,
    "evaluated_by" UUID NOT NULL,
    "evaluated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consensus_evaluations_pkey" PRIMARY KEY ("coalition_id","call_id","number")
);

CREATE TABLE "evaluation_seconds" (
    "coalition_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seconded_by" UUID NOT NULL,
    "seconded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_seconds_pkey" PRIMARY KEY ("coalition_id","call_id","number")
);

CREATE TABLE "evaluation_publications" (
    "coalition_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "object_by" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "published_by" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_publications_pkey" PRIMARY KEY ("coalition_id","call_id","number")
);

CREATE TABLE "evaluation_objections" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "objector_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "objected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_objections_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "consensus_calls_id_key" ON "consensus_calls"("id");
CREATE INDEX "consensus_calls_coalition_id_document_id_idx" ON "consensus_calls"("coalition_id", "document_id");
CREATE UNIQUE INDEX "evaluation_objections_id_key" ON "evaluation_objections"("id");
CREATE UNIQUE INDEX "evaluation_objections_coalition_id_call_id_number_objector__key" ON "evaluation_objections"("coalition_id", "call_id", "number", "objector_id");

ALTER TABLE "consensus_designations" ADD COLUMN "call_id" UUID;
CREATE UNIQUE INDEX "consensus_designations_coalition_id_call_id_key" ON "consensus_designations"("coalition_id", "call_id");

ALTER TABLE "consensus_calls" ADD CONSTRAINT "consensus_calls_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consensus_calls" ADD CONSTRAINT "consensus_calls_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consensus_evaluations" ADD CONSTRAINT "consensus_evaluations_coalition_id_call_id_fkey" FOREIGN KEY ("coalition_id", "call_id") REFERENCES "consensus_calls"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation_seconds" ADD CONSTRAINT "evaluation_seconds_coalition_id_call_id_number_fkey" FOREIGN KEY ("coalition_id", "call_id", "number") REFERENCES "consensus_evaluations"("coalition_id", "call_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation_publications" ADD CONSTRAINT "evaluation_publications_coalition_id_call_id_number_fkey" FOREIGN KEY ("coalition_id", "call_id", "number") REFERENCES "consensus_evaluations"("coalition_id", "call_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evaluation_objections" ADD CONSTRAINT "evaluation_objections_coalition_id_call_id_number_fkey" FOREIGN KEY ("coalition_id", "call_id", "number") REFERENCES "consensus_evaluations"("coalition_id", "call_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "consensus_designations" ADD CONSTRAINT "consensus_designations_coalition_id_call_id_fkey" FOREIGN KEY ("coalition_id", "call_id") REFERENCES "consensus_calls"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From which stakeholder group a position came when it was stated; of earlier ones nothing is claimed.
ALTER TABLE "positions" ADD COLUMN "stakeholder_group" TEXT;

-- Polls take the temperature. Nothing that decides reads them.

CREATE TABLE "polls" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT[],
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "results_at_once" BOOLEAN NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "polls_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "poll_answers" (
    "coalition_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "option" INTEGER NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_answers_pkey" PRIMARY KEY ("coalition_id","poll_id","person_id","number")
);

CREATE UNIQUE INDEX "polls_id_key" ON "polls"("id");
CREATE INDEX "polls_coalition_id_document_id_idx" ON "polls"("coalition_id", "document_id");

ALTER TABLE "polls" ADD CONSTRAINT "polls_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "polls" ADD CONSTRAINT "polls_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_coalition_id_poll_id_fkey" FOREIGN KEY ("coalition_id", "poll_id") REFERENCES "polls"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a coalition asks of its decisions; without a row the usual rules stand.

CREATE TABLE "decision_settings" (
    "coalition_id" UUID NOT NULL,
    "rules" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "decision_settings_pkey" PRIMARY KEY ("coalition_id")
);

ALTER TABLE "decision_settings" ADD CONSTRAINT "decision_settings_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Kinds whose commenters had no time to answer keep their short way.
ALTER TABLE "document_kinds" ADD COLUMN "decision_rules" JSONB NOT NULL DEFAULT '{}';
UPDATE "document_kinds" SET "decision_rules" = '{"objectionDays": 0}' WHERE "response_days" = 0;

REVOKE UPDATE ON "consensus_calls", "consensus_evaluations", "evaluation_seconds", "evaluation_publications", "evaluation_objections", "polls", "poll_answers" FROM plenary_app;
