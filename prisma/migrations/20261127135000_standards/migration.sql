SET LOCAL ROLE plenary_owner;

-- Lists of standards: what stands on one, how the group's people order it, and its editions.

CREATE TYPE "standard_status" AS ENUM ('PROPOSED', 'LISTED', 'WITHDRAWN');

ALTER TYPE "entry_kind" ADD VALUE 'STANDARDS_LIST_SET';
ALTER TYPE "entry_kind" ADD VALUE 'STANDARD_PROPOSED';
ALTER TYPE "entry_kind" ADD VALUE 'STANDARD_SET';
ALTER TYPE "entry_kind" ADD VALUE 'STANDARD_WITHDRAWN';
ALTER TYPE "entry_kind" ADD VALUE 'STANDARDS_RANKED';
ALTER TYPE "entry_kind" ADD VALUE 'STANDARDS_EDITION_FROZEN';

CREATE TABLE "standards_lists" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "wanted" INTEGER,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "change_count" INTEGER NOT NULL DEFAULT 1,
    "set_by" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standards_lists_pkey" PRIMARY KEY ("coalition_id","document_id"),
    CONSTRAINT "standards_lists_wanted" CHECK ("wanted" > 0)
);

CREATE TABLE "standards" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "same_key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "version" TEXT,
    "category" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "link" TEXT,
    "status" "standard_status" NOT NULL,
    "reason" TEXT,
    "change_count" INTEGER NOT NULL DEFAULT 1,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standards_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "standards_withdrawn_with_reason" CHECK (("status" = 'WITHDRAWN') = ("reason" IS NOT NULL))
);

CREATE TABLE "standards_ballots" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "standard_ids" UUID[],
    "cast_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standards_ballots_pkey" PRIMARY KEY ("coalition_id","document_id","edition","person_id")
);

CREATE TABLE "standards_editions" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,
    "wanted" INTEGER,
    "voter_count" INTEGER NOT NULL,
    "standards" JSONB NOT NULL,
    "frozen_by" UUID,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standards_editions_pkey" PRIMARY KEY ("coalition_id","document_id","number")
);

CREATE UNIQUE INDEX "standards_lists_document_id_key" ON "standards_lists"("document_id");
CREATE UNIQUE INDEX "standards_id_key" ON "standards"("id");
CREATE UNIQUE INDEX "standards_coalition_id_document_id_key_key" ON "standards"("coalition_id", "document_id", "key");
CREATE UNIQUE INDEX "standards_coalition_id_document_id_same_key_key" ON "standards"("coalition_id", "document_id", "same_key");
CREATE UNIQUE INDEX "standards_coalition_id_document_id_number_key" ON "standards"("coalition_id", "document_id", "number");
CREATE INDEX "standards_ballots_person_id_idx" ON "standards_ballots"("person_id");
CREATE UNIQUE INDEX "standards_editions_coalition_id_revision_id_key" ON "standards_editions"("coalition_id", "revision_id");

ALTER TABLE "standards_lists" ADD CONSTRAINT "standards_lists_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standards" ADD CONSTRAINT "standards_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "standards_lists"("coalition_id", "document_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standards" ADD CONSTRAINT "standards_of_document_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standards_ballots" ADD CONSTRAINT "standards_ballots_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "standards_lists"("coalition_id", "document_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standards_editions" ADD CONSTRAINT "standards_editions_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "standards_lists"("coalition_id", "document_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standards_editions" ADD CONSTRAINT "standards_editions_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "standards_editions" FROM plenary_app;

-- The second wall: a list is seen with its document.
DO $$
DECLARE
  may_see CONSTANT TEXT := '
    (SELECT plenary_for_system()) OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = %1$I."document_id" AND (
      x."visibility" = ''PUBLIC''
      OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
      OR (x."visibility" = ''COALITION'' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
      OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])))';
  name TEXT;
BEGIN
  FOREACH name IN ARRAY ARRAY['standards_lists', 'standards', 'standards_ballots', 'standards_editions'] LOOP
    EXECUTE format('
      CREATE POLICY "seen" ON %1$I FOR SELECT USING (' || may_see || ');
      CREATE POLICY "written" ON %1$I FOR INSERT WITH CHECK (true);
      CREATE POLICY "changed" ON %1$I FOR UPDATE USING (' || may_see || ') WITH CHECK (true);
      ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY;', name);
  END LOOP;
END
$$;

-- What the one of two merged persons did with lists becomes the other's; of two ballots for one edition the other's stays.
CREATE FUNCTION merge_standards(absorbed UUID, kept UUID) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  asker CONSTANT TEXT := coalesce(current_setting('plenary.person', true), '');
BEGIN
  PERFORM set_config('plenary.person', 'system', true);
  DELETE FROM standards_ballots b WHERE b.person_id = absorbed AND EXISTS (SELECT FROM standards_ballots k
    WHERE k.person_id = kept AND (k.coalition_id, k.document_id, k.edition) = (b.coalition_id, b.document_id, b.edition));
  UPDATE standards_ballots SET person_id = kept WHERE person_id = absorbed;
  UPDATE standards_lists SET set_by = kept WHERE set_by = absorbed;
  UPDATE standards SET added_by = kept WHERE added_by = absorbed;
  UPDATE standards SET changed_by = kept WHERE changed_by = absorbed;
  UPDATE standards_editions SET frozen_by = kept WHERE frozen_by = absorbed;
  PERFORM set_config('plenary.person', asker, true);
END
$$;
REVOKE EXECUTE ON FUNCTION merge_standards(UUID, UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merge_standards(UUID, UUID) TO plenary_app;
