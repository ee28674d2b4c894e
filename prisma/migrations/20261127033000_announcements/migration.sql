SET LOCAL ROLE plenary_owner;

-- Publishing puts a text at its address; announcing it is an act of its own, done once. Only added to.

ALTER TYPE "entry_kind" ADD VALUE 'ANNOUNCED';

CREATE TABLE "announcements" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "audience" "visibility" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recipient_count" INTEGER,
    "announced_by" UUID,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "announcements_id_key" ON "announcements"("id");
CREATE UNIQUE INDEX "announcements_publication_id_key" ON "announcements"("publication_id");
CREATE UNIQUE INDEX "announcements_coalition_id_publication_id_key" ON "announcements"("coalition_id", "publication_id");

ALTER TABLE "announcements" ADD CONSTRAINT "announcements_coalition_id_publication_id_fkey" FOREIGN KEY ("coalition_id", "publication_id") REFERENCES "publications"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published before stood in the feed from that moment on, and nobody was mailed.
INSERT INTO "announcements" ("coalition_id", "id", "publication_id", "audience", "subject", "text", "recipient_count", "announced_by", "announced_at")
SELECT "coalition_id", gen_random_uuid(), "id", 'PUBLIC', '', '', NULL, NULL, "published_at" FROM "publications";

REVOKE UPDATE ON "announcements" FROM plenary_app;
