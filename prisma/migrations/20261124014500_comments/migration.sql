SET LOCAL ROLE plenary_owner;

-- What is said about a comment beside its words: its place in ISO's form, its earlier versions, who supports it, and
-- whether its words are withheld.

ALTER TYPE "entry_kind" ADD VALUE 'COMMENT_SUPPORTED';
ALTER TYPE "entry_kind" ADD VALUE 'SUPPORT_WITHDRAWN';
ALTER TYPE "entry_kind" ADD VALUE 'COMMENT_MODERATED';
ALTER TYPE "entry_kind" ADD VALUE 'COMMENT_RESTORED';

ALTER TABLE "comments" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "comments" ADD COLUMN "clause" TEXT;
ALTER TABLE "comments" ADD COLUMN "line" TEXT;
ALTER TABLE "comments" ADD COLUMN "element" TEXT;
ALTER TABLE "comments" ADD COLUMN "campaign_key" TEXT;
ALTER TABLE "comments" ADD COLUMN "hidden_at" TIMESTAMPTZ(3);

CREATE TABLE "comment_versions" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "type" "comment_type" NOT NULL,
    "text" TEXT NOT NULL,
    "proposed_change" TEXT,
    "on_behalf_of" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_versions_pkey" PRIMARY KEY ("coalition_id","comment_id","number")
);

CREATE TABLE "comment_supports" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation" TEXT,
    "stakeholder_group" TEXT,
    "region" TEXT,
    "supported_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_supports_pkey" PRIMARY KEY ("coalition_id","comment_id","person_id")
);

CREATE TABLE "comment_moderations" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "moderated_by" UUID NOT NULL,
    "moderated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_moderations_pkey" PRIMARY KEY ("coalition_id","comment_id","number")
);

ALTER TABLE "comment_versions" ADD CONSTRAINT "comment_versions_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_supports" ADD CONSTRAINT "comment_supports_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_moderations" ADD CONSTRAINT "comment_moderations_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "comment_versions", "comment_moderations" FROM plenary_app;
