SET LOCAL ROLE plenary_owner;

-- What came in by the open door. It is a comment once the mail that its sender was sent has been answered by a button.
CREATE TABLE "open_comments" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "organisation" TEXT,
    "stakeholder_group" TEXT,
    "region" TEXT,
    "block_id" TEXT,
    "type" "comment_type" NOT NULL,
    "text" TEXT NOT NULL,
    "proposed_change" TEXT,
    "origin" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "disowned_at" TIMESTAMPTZ(3),

    CONSTRAINT "open_comments_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "open_comments_id_key" ON "open_comments"("id");
CREATE INDEX "open_comments_origin_sent_at_idx" ON "open_comments"("origin", "sent_at");
CREATE INDEX "open_comments_address_sent_at_idx" ON "open_comments"("address", "sent_at");
CREATE INDEX "open_comments_sent_at_idx" ON "open_comments"("sent_at");

ALTER TABLE "open_comments" ADD CONSTRAINT "open_comments_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What nobody confirmed is forgotten.
GRANT DELETE ON "open_comments" TO plenary_app;

-- A comment that the house itself holds until a chair has read it is withheld by nobody.
ALTER TABLE "comment_moderations" ALTER COLUMN "moderated_by" DROP NOT NULL;
