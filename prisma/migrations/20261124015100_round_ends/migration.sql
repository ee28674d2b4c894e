SET LOCAL ROLE plenary_owner;

ALTER TYPE "entry_kind" ADD VALUE 'ROUND_REOPENED';
ALTER TYPE "entry_kind" ADD VALUE 'ROUND_RULES_SET';

CREATE TYPE "late_comments" AS ENUM ('ACCEPT_AS_LATE', 'REFUSE');
CREATE TYPE "end_change" AS ENUM ('EXTENDED', 'REOPENED');
CREATE TYPE "round_reminder" AS ENUM ('THREE_DAYS', 'ONE_DAY', 'CLOSED');

-- What a coalition asks of its rounds; a coalition without a row has the defaults.
CREATE TABLE "round_settings" (
    "coalition_id" UUID NOT NULL,
    "minimum_days" JSONB NOT NULL,
    "late_comments" "late_comments" NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "round_settings_pkey" PRIMARY KEY ("coalition_id")
);

-- The ends that a round has had before the one that stands.
CREATE TABLE "round_ends" (
    "coalition_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "change" "end_change" NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_ends_pkey" PRIMARY KEY ("coalition_id","round_id","number")
);

-- Which reminders of an end have been posted, so that each goes out once.
CREATE TABLE "round_reminders" (
    "coalition_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "reminder" "round_reminder" NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_reminders_pkey" PRIMARY KEY ("coalition_id","round_id","reminder","closes_at")
);

ALTER TABLE "comments" ADD COLUMN "late" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "round_settings" ADD CONSTRAINT "round_settings_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_ends" ADD CONSTRAINT "round_ends_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_reminders" ADD CONSTRAINT "round_reminders_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "round_ends", "round_reminders" FROM plenary_app;
