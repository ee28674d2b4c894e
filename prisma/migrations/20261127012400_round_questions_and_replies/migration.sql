SET LOCAL ROLE plenary_owner;

-- What a round can have besides its end: questions that comments answer, a second end until which replies alone are
-- taken, and results that nobody but their authors sees before the end, under codes instead of numbers.

ALTER TYPE "entry_kind" ADD VALUE 'QUESTIONS_SET';
ALTER TYPE "entry_kind" ADD VALUE 'REFERENCES_GIVEN';

ALTER TABLE "rounds" ADD COLUMN "replies_until" TIMESTAMPTZ(3);
ALTER TABLE "rounds" ADD COLUMN "hides_results" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "rounds" ADD COLUMN "numbered_at" TIMESTAMPTZ(3);
ALTER TABLE "round_ends" ADD COLUMN "replies_until" TIMESTAMPTZ(3);

CREATE TABLE "round_questions" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "round_questions_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "round_questions_id_key" ON "round_questions"("id");
CREATE UNIQUE INDEX "round_questions_coalition_id_round_id_number_key" ON "round_questions"("coalition_id", "round_id", "number");
ALTER TABLE "round_questions" ADD CONSTRAINT "round_questions_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "comments" ADD COLUMN "question_id" UUID;
ALTER TABLE "comments" ADD COLUMN "code" TEXT;
ALTER TABLE "comments" ADD CONSTRAINT "comments_coalition_id_question_id_fkey" FOREIGN KEY ("coalition_id", "question_id") REFERENCES "round_questions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "comments_coalition_id_code_round_id_key" ON "comments"("coalition_id", "code", "round_id");

ALTER TABLE "open_comments" ADD COLUMN "question_id" UUID;

-- A list of questions is replaced as a whole before the first comment; one that is answered cannot go.
GRANT DELETE ON "round_questions" TO plenary_app;
