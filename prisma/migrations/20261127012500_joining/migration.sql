SET LOCAL ROLE plenary_owner;

-- Joining by one address and one confirmation, and how each person wants her mail.

CREATE TYPE "mail_wish" AS ENUM ('AT_ONCE', 'DAILY', 'NONE');
ALTER TYPE "mail_state" ADD VALUE 'WAITING';
ALTER TYPE "mail_state" ADD VALUE 'DIGESTED';
ALTER TYPE "mail_state" ADD VALUE 'DECLINED';

ALTER TABLE "persons"
  ADD COLUMN "mails" "mail_wish" NOT NULL DEFAULT 'AT_ONCE',
  ADD COLUMN "mail_hour" INTEGER NOT NULL DEFAULT 8,
  ADD COLUMN "mail_zone" TEXT NOT NULL DEFAULT 'UTC';

CREATE TABLE "join_requests" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "group_ids" UUID[],
    "origin" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "join_requests_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "join_requests_id_key" ON "join_requests"("id");
CREATE INDEX "join_requests_origin_sent_at_idx" ON "join_requests"("origin", "sent_at");
CREATE INDEX "join_requests_address_sent_at_idx" ON "join_requests"("address", "sent_at");

ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What nobody confirmed is forgotten.
GRANT DELETE ON "join_requests" TO plenary_app;
