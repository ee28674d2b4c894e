SET LOCAL ROLE plenary_owner;

-- Meetings and their sessions: slot, roles, agenda, run, hands, deliverables, minutes; and the numbered calls with what
-- became of them. An agenda is one value for each version; minutes, calls and uptakes are only added to.

CREATE TYPE "session_mode" AS ENUM ('ON_SITE', 'ONLINE', 'HYBRID');

CREATE TYPE "session_role" AS ENUM ('ORGANISER', 'SPEAKER', 'MODERATOR_ON_SITE', 'MODERATOR_ONLINE', 'RAPPORTEUR');

CREATE TYPE "run_state" AS ENUM ('READY', 'RUNNING', 'PAUSED', 'ENDED');

CREATE TYPE "hand_channel" AS ENUM ('ROOM', 'ONLINE');

CREATE TYPE "hand_state" AS ENUM ('WAITING', 'SPEAKING', 'DONE', 'LOWERED');

CREATE TYPE "deliverable_kind" AS ENUM ('KEY_TAKEAWAYS', 'CALL_TO_ACTION', 'SESSION_REPORT');

CREATE TYPE "call_kind" AS ENUM ('CALL_TO_ACTION', 'RECOMMENDATION');

ALTER TYPE "entry_kind" ADD VALUE 'MEETING_PLANNED';
ALTER TYPE "entry_kind" ADD VALUE 'SESSION_PLANNED';
ALTER TYPE "entry_kind" ADD VALUE 'SESSION_CHANGED';
ALTER TYPE "entry_kind" ADD VALUE 'AGENDA_SET';
ALTER TYPE "entry_kind" ADD VALUE 'SESSION_ROLE_ASSIGNED';
ALTER TYPE "entry_kind" ADD VALUE 'SESSION_ROLE_ENDED';
ALTER TYPE "entry_kind" ADD VALUE 'SESSION_RULES_SET';
ALTER TYPE "entry_kind" ADD VALUE 'RUN_DIRECTED';
ALTER TYPE "entry_kind" ADD VALUE 'HAND_RAISED';
ALTER TYPE "entry_kind" ADD VALUE 'HAND_CHANGED';
ALTER TYPE "entry_kind" ADD VALUE 'QUESTION_TAKEN';
ALTER TYPE "entry_kind" ADD VALUE 'DELIVERABLE_SET';
ALTER TYPE "entry_kind" ADD VALUE 'CLAIMS_SET';
ALTER TYPE "entry_kind" ADD VALUE 'DELIVERABLE_DRAFTED';
ALTER TYPE "entry_kind" ADD VALUE 'DELIVERABLE_APPROVED';
ALTER TYPE "entry_kind" ADD VALUE 'MINUTES_WRITTEN';
ALTER TYPE "entry_kind" ADD VALUE 'AMENDMENT_PROPOSED';
ALTER TYPE "entry_kind" ADD VALUE 'CALL_MADE';
ALTER TYPE "entry_kind" ADD VALUE 'UPTAKE_RECORDED';

CREATE TABLE "meetings" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "sessions" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "venue" TEXT,
    "room" TEXT,
    "format" TEXT,
    "mode" "session_mode" NOT NULL,
    "links" JSONB NOT NULL,
    "visibility" "visibility" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "agendas" (
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "items" JSONB NOT NULL,
    "set_by" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agendas_pkey" PRIMARY KEY ("coalition_id","session_id","version")
);

CREATE TABLE "session_role_assignments" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "session_role" NOT NULL,
    "position" TEXT,
    "organisation" TEXT,
    "stakeholder_group" TEXT,
    "region" TEXT,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "session_role_assignments_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "session_settings" (
    "coalition_id" UUID NOT NULL,
    "announce_hours" INTEGER NOT NULL,
    "agenda_hours" INTEGER NOT NULL,
    "minutes_hours" INTEGER NOT NULL,
    "amendment_hours" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "session_settings_pkey" PRIMARY KEY ("coalition_id")
);

CREATE TABLE "session_runs" (
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "run_state" NOT NULL,
    "run" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_runs_pkey" PRIMARY KEY ("coalition_id","session_id")
);

CREATE TABLE "hands" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "hand_channel" NOT NULL,
    "state" "hand_state" NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "question" TEXT,
    "item_id" UUID,
    "raised_by" UUID,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "called_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "comment_id" UUID,

    CONSTRAINT "hands_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "deliverables" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" "deliverable_kind" NOT NULL,
    "after_minutes" INTEGER,
    "day" TEXT,
    "zone" TEXT,
    "max_words" INTEGER,
    "drafter_id" UUID,
    "approver_id" UUID,
    "document_id" UUID,
    "claims" JSONB NOT NULL,
    "delivered" BOOLEAN NOT NULL DEFAULT false,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "revision_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deliverables_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "minutes_versions" (
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minutes_versions_pkey" PRIMARY KEY ("coalition_id","session_id","number")
);

CREATE TABLE "minutes_amendments" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_in" INTEGER,

    CONSTRAINT "minutes_amendments_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "calls" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "call_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "addressees" JSONB NOT NULL,
    "session_id" UUID,
    "document_id" UUID,
    "revision_id" UUID,
    "block_id" TEXT,
    "finding_block_id" TEXT,
    "from_call_id" UUID,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calls_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE TABLE "uptakes" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "link" TEXT,
    "day" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "uptakes_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "meetings_id_key" ON "meetings"("id");

CREATE UNIQUE INDEX "meetings_coalition_id_code_key" ON "meetings"("coalition_id", "code");

CREATE UNIQUE INDEX "sessions_id_key" ON "sessions"("id");

CREATE UNIQUE INDEX "sessions_coalition_id_meeting_id_code_key" ON "sessions"("coalition_id", "meeting_id", "code");

CREATE UNIQUE INDEX "session_role_assignments_id_key" ON "session_role_assignments"("id");

CREATE INDEX "session_role_assignments_coalition_id_session_id_idx" ON "session_role_assignments"("coalition_id", "session_id");

CREATE UNIQUE INDEX "hands_id_key" ON "hands"("id");

CREATE UNIQUE INDEX "hands_comment_id_key" ON "hands"("comment_id");

CREATE UNIQUE INDEX "hands_coalition_id_session_id_number_key" ON "hands"("coalition_id", "session_id", "number");

CREATE UNIQUE INDEX "deliverables_id_key" ON "deliverables"("id");

CREATE INDEX "deliverables_coalition_id_document_id_idx" ON "deliverables"("coalition_id", "document_id");

CREATE UNIQUE INDEX "deliverables_coalition_id_session_id_kind_key" ON "deliverables"("coalition_id", "session_id", "kind");

CREATE UNIQUE INDEX "minutes_amendments_id_key" ON "minutes_amendments"("id");

CREATE INDEX "minutes_amendments_coalition_id_session_id_idx" ON "minutes_amendments"("coalition_id", "session_id");

CREATE UNIQUE INDEX "calls_id_key" ON "calls"("id");

CREATE INDEX "calls_coalition_id_document_id_idx" ON "calls"("coalition_id", "document_id");

CREATE INDEX "calls_coalition_id_session_id_idx" ON "calls"("coalition_id", "session_id");

CREATE UNIQUE INDEX "calls_coalition_id_number_key" ON "calls"("coalition_id", "number");

CREATE UNIQUE INDEX "uptakes_id_key" ON "uptakes"("id");

CREATE INDEX "uptakes_coalition_id_call_id_idx" ON "uptakes"("coalition_id", "call_id");

ALTER TABLE "meetings" ADD CONSTRAINT "meetings_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "sessions" ADD CONSTRAINT "sessions_coalition_id_meeting_id_fkey" FOREIGN KEY ("coalition_id", "meeting_id") REFERENCES "meetings"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "agendas" ADD CONSTRAINT "agendas_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session_role_assignments" ADD CONSTRAINT "session_role_assignments_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session_settings" ADD CONSTRAINT "session_settings_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session_runs" ADD CONSTRAINT "session_runs_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "hands" ADD CONSTRAINT "hands_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "hands" ADD CONSTRAINT "hands_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "minutes_versions" ADD CONSTRAINT "minutes_versions_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "minutes_amendments" ADD CONSTRAINT "minutes_amendments_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "minutes_amendments" ADD CONSTRAINT "minutes_amendments_coalition_id_session_id_taken_in_fkey" FOREIGN KEY ("coalition_id", "session_id", "taken_in") REFERENCES "minutes_versions"("coalition_id", "session_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "calls" ADD CONSTRAINT "calls_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "calls" ADD CONSTRAINT "calls_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "calls" ADD CONSTRAINT "calls_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "calls" ADD CONSTRAINT "calls_coalition_id_from_call_id_fkey" FOREIGN KEY ("coalition_id", "from_call_id") REFERENCES "calls"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "uptakes" ADD CONSTRAINT "uptakes_coalition_id_call_id_fkey" FOREIGN KEY ("coalition_id", "call_id") REFERENCES "calls"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "agendas", "minutes_versions", "calls", "uptakes" FROM plenary_app;
