SET LOCAL ROLE plenary_owner;

-- Proposals of new areas of work, and who would take part in them.

CREATE TYPE "group_proposal_state" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

ALTER TYPE "entry_kind" ADD VALUE 'GROUP_PROPOSED';
ALTER TYPE "entry_kind" ADD VALUE 'GROUP_PROPOSAL_REVISED';
ALTER TYPE "entry_kind" ADD VALUE 'GROUP_PROPOSAL_SUPPORTED';
ALTER TYPE "entry_kind" ADD VALUE 'GROUP_PROPOSAL_LEFT';
ALTER TYPE "entry_kind" ADD VALUE 'GROUP_PROPOSAL_ENDED';

CREATE TABLE "group_proposals" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "need" TEXT,
    "action_plan" TEXT,
    "state" "group_proposal_state" NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "group_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "group_proposals_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "group_proposals_ended" CHECK (("state" = 'OPEN') = ("decided_at" IS NULL)),
    CONSTRAINT "group_proposals_accepted" CHECK (("state" = 'ACCEPTED') = ("group_id" IS NOT NULL)),
    CONSTRAINT "group_proposals_declined" CHECK ("state" <> 'DECLINED' OR "reason" IS NOT NULL)
);
CREATE UNIQUE INDEX "group_proposals_id_key" ON "group_proposals" ("id");
CREATE UNIQUE INDEX "group_proposals_coalition_id_group_id_key" ON "group_proposals" ("coalition_id", "group_id");
ALTER TABLE "group_proposals" ADD CONSTRAINT "group_proposals_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "group_proposals" ADD CONSTRAINT "group_proposals_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Her stakeholder group is kept as she had declared it then.
CREATE TABLE "group_proposal_supports" (
    "coalition_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "stakeholder_group" TEXT,
    "is_contact" BOOLEAN NOT NULL,
    "supported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_proposal_supports_pkey" PRIMARY KEY ("coalition_id","proposal_id","person_id")
);
ALTER TABLE "group_proposal_supports" ADD CONSTRAINT "group_proposal_supports_coalition_id_proposal_id_fkey" FOREIGN KEY ("coalition_id", "proposal_id") REFERENCES "group_proposals" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT DELETE ON "group_proposal_supports" TO plenary_app;

-- Who is merged into another takes her part in proposals along.
CREATE FUNCTION group_proposals_of_merged() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  DELETE FROM group_proposal_supports s WHERE s.person_id = NEW.id AND EXISTS (SELECT FROM group_proposal_supports k
    WHERE k.person_id = NEW.merged_into_id AND k.coalition_id = s.coalition_id AND k.proposal_id = s.proposal_id);
  UPDATE group_proposal_supports SET person_id = NEW.merged_into_id WHERE person_id = NEW.id;
  UPDATE group_proposals SET proposed_by = NEW.merged_into_id WHERE proposed_by = NEW.id;
  UPDATE group_proposals SET decided_by = NEW.merged_into_id WHERE decided_by = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION group_proposals_of_merged() FROM PUBLIC;
CREATE TRIGGER "group_proposals_of_merged" AFTER UPDATE OF "merged_into_id" ON "persons"
  FOR EACH ROW WHEN (NEW."merged_into_id" IS NOT NULL) EXECUTE FUNCTION group_proposals_of_merged();

-- The second wall: both are for those who hold a role in the coalition.
CREATE POLICY "seen" ON "group_proposals" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]));
CREATE POLICY "written" ON "group_proposals" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "group_proposals" FOR UPDATE USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[])) WITH CHECK (true);
ALTER TABLE "group_proposals" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "seen" ON "group_proposal_supports" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]));
CREATE POLICY "written" ON "group_proposal_supports" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "group_proposal_supports" FOR UPDATE USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[])) WITH CHECK (true);
CREATE POLICY "taken_back" ON "group_proposal_supports" FOR DELETE USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]));
ALTER TABLE "group_proposal_supports" ENABLE ROW LEVEL SECURITY;
