SET LOCAL ROLE plenary_owner;

-- Who is asked by name to review in a targeted round, what was answered, and what was taken back.

ALTER TYPE "entry_kind" ADD VALUE 'REVIEW_REQUESTED';
ALTER TYPE "entry_kind" ADD VALUE 'REVIEW_ANSWERED';
ALTER TYPE "entry_kind" ADD VALUE 'REVIEW_REQUEST_WITHDRAWN';
CREATE TYPE "review_answer_kind" AS ENUM ('PLEDGE', 'DECLINE', 'NOTHING_TO_SAY');

CREATE TABLE "review_requests" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "person_id" UUID,
    "group_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_requests_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "review_requests_asks_one" CHECK (num_nonnulls("person_id", "group_id") = 1)
);
CREATE UNIQUE INDEX "review_requests_id_key" ON "review_requests"("id");
CREATE INDEX "review_requests_round_id_idx" ON "review_requests"("round_id");
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "review_answers" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "review_answer_kind" NOT NULL,
    "promised_at" TIMESTAMPTZ(3),
    "word" TEXT,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answers_pkey" PRIMARY KEY ("coalition_id","id")
);
CREATE UNIQUE INDEX "review_answers_id_key" ON "review_answers"("id");
CREATE UNIQUE INDEX "review_answers_coalition_id_request_id_number_key" ON "review_answers"("coalition_id", "request_id", "number");
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_coalition_id_request_id_fkey" FOREIGN KEY ("coalition_id", "request_id") REFERENCES "review_requests"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "review_withdrawals" (
    "coalition_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_withdrawals_pkey" PRIMARY KEY ("coalition_id","request_id")
);
ALTER TABLE "review_withdrawals" ADD CONSTRAINT "review_withdrawals_coalition_id_request_id_fkey" FOREIGN KEY ("coalition_id", "request_id") REFERENCES "review_requests"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only added to.
REVOKE UPDATE ON "review_requests", "review_answers", "review_withdrawals" FROM plenary_app;
