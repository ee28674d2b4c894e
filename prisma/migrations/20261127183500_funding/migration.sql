SET LOCAL ROLE plenary_owner;

-- What a coalition needs money or help for, who supports it, and which outputs that paid for.

CREATE TYPE "funding_need_state" AS ENUM ('OPEN', 'COVERED', 'CLOSED');
CREATE TYPE "support_form" AS ENUM ('MONEY', 'IN_KIND');

ALTER TYPE "entry_kind" ADD VALUE 'FUNDING_NEED_SET';
ALTER TYPE "entry_kind" ADD VALUE 'FUNDING_NEED_MOVED';
ALTER TYPE "entry_kind" ADD VALUE 'FUNDING_SUPPORT_SET';
ALTER TYPE "entry_kind" ADD VALUE 'FUNDING_SUPPORT_WITHDRAWN';

CREATE TABLE "funding_needs" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "amount" DECIMAL(14,2),
    "currency" TEXT,
    "needed_by" TEXT,
    "state" "funding_need_state" NOT NULL,
    "reason" TEXT,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "funding_needs_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "funding_needs_money" CHECK (("amount" IS NULL) = ("currency" IS NULL) AND ("amount" IS NULL OR "amount" > 0)),
    CONSTRAINT "funding_needs_closed" CHECK (("state" = 'CLOSED') = ("reason" IS NOT NULL))
);
CREATE UNIQUE INDEX "funding_needs_id_key" ON "funding_needs" ("id");
ALTER TABLE "funding_needs" ADD CONSTRAINT "funding_needs_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "funding_needs" ADD CONSTRAINT "funding_needs_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "funding_supports" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID,
    "need_id" UUID,
    "supporter" TEXT NOT NULL,
    "form" "support_form" NOT NULL,
    "amount" DECIMAL(14,2),
    "currency" TEXT,
    "description" TEXT,
    "from_day" TEXT,
    "until_day" TEXT,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "funding_supports_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "funding_supports_money" CHECK (("amount" IS NULL) = ("currency" IS NULL) AND ("amount" IS NULL OR ("amount" > 0 AND "form" = 'MONEY'))),
    CONSTRAINT "funding_supports_in_kind" CHECK ("form" = 'MONEY' OR "description" IS NOT NULL),
    CONSTRAINT "funding_supports_withdrawn" CHECK (("withdrawn_at" IS NULL) = ("reason" IS NULL))
);
CREATE UNIQUE INDEX "funding_supports_id_key" ON "funding_supports" ("id");
ALTER TABLE "funding_supports" ADD CONSTRAINT "funding_supports_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "funding_supports" ADD CONSTRAINT "funding_supports_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "funding_supports" ADD CONSTRAINT "funding_supports_coalition_id_need_id_fkey" FOREIGN KEY ("coalition_id", "need_id") REFERENCES "funding_needs" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "funding_support_documents" (
    "coalition_id" UUID NOT NULL,
    "support_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "funding_support_documents_pkey" PRIMARY KEY ("coalition_id","support_id","document_id")
);
CREATE INDEX "funding_support_documents_document_id_idx" ON "funding_support_documents" ("document_id");
ALTER TABLE "funding_support_documents" ADD CONSTRAINT "funding_support_documents_coalition_id_support_id_fkey" FOREIGN KEY ("coalition_id", "support_id") REFERENCES "funding_supports" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "funding_support_documents" ADD CONSTRAINT "funding_support_documents_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT DELETE ON "funding_support_documents" TO plenary_app;

-- For whom the outputs are that a support paid for, and no word of either: a view of the owner, whom the wall does not
-- hold back.
CREATE VIEW "reach_of_supported" AS
  SELECT s."support_id" AS "id", d."coalition_id", d."group_id", d."visibility"
  FROM "funding_support_documents" s JOIN "documents" d ON d."id" = s."document_id";
GRANT SELECT ON "reach_of_supported" TO plenary_app;

-- The second wall. Needs are for those who hold a role in the coalition; a support is for them as well, and for whoever
-- may see an output that it paid for; that it paid for an output is seen with the output.
DO $$
DECLARE
  wall CONSTANT TEXT := '
    CREATE POLICY "seen" ON %1$I FOR SELECT USING (%2$s);
    CREATE POLICY "written" ON %1$I FOR INSERT WITH CHECK (true);
    CREATE POLICY "changed" ON %1$I FOR UPDATE USING (%2$s) WITH CHECK (true);
    CREATE POLICY "taken_back" ON %1$I FOR DELETE USING (%2$s);
    ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY;';
  inside CONSTANT TEXT := '
    (SELECT plenary_for_system()) OR %1$I."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[])';
  may_see CONSTANT TEXT := '
    x."visibility" = ''PUBLIC''
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = ''COALITION'' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])';
BEGIN
  EXECUTE format(wall, 'funding_needs', format(inside, 'funding_needs'));
  EXECUTE format(wall, 'funding_supports', format(inside, 'funding_supports')
    || ' OR (SELECT true FROM "reach_of_supported" x WHERE x."id" = funding_supports."id" AND (' || may_see || ') LIMIT 1)');
  EXECUTE format(wall, 'funding_support_documents', '(SELECT plenary_for_system())
    OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = funding_support_documents."document_id" AND (' || may_see || '))');
END
$$;

CREATE OR REPLACE FUNCTION people_columns() RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS
$$ SELECT ARRAY[
  'address_proofs.person_id', 'affiliations.person_id', 'declaration_questions.person_id', 'account_links.person_id',
  'person_addresses.person_id', 'role_assignments.person_id', 'role_assignments.given_by',
  'role_assignments.ended_by', 'organisations.added_by', 'organisation_speakers.person_id',
  'organisation_speakers.given_by', 'organisation_speakers.ended_by', 'documents.created_by',
  'working_drafts.updated_by', 'revisions.frozen_by', 'reviewed_files.added_by', 'review_requests.person_id',
  'review_requests.requested_by', 'review_answers.answered_by', 'review_withdrawals.withdrawn_by',
  'round_ends.changed_by', 'comments.author_id', 'comment_supports.person_id', 'comment_moderations.moderated_by',
  'placements.decided_by', 'dispositions.disposed_by', 'triages.assignee_id', 'triages.updated_by',
  'recommendations.recommended_by', 'reopenings.reopened_by', 'applied_changes.applied_by', 'recusals.person_id',
  'recusals.substitute_id', 'interest_declarations.person_id', 'disposition_responses.answered_by',
  'formal_objections.objector_id', 'objection_decisions.decided_by', 'consensus_calls.called_by',
  'consensus_evaluations.evaluated_by', 'evaluation_seconds.seconded_by', 'evaluation_publications.published_by',
  'evaluation_objections.objector_id', 'consensus_designations.designated_by', 'polls.opened_by',
  'poll_answers.person_id', 'minority_statements.stated_by', 'publications.published_by', 'positions.person_id',
  'errata.reported_by', 'erratum_decisions.decided_by', 'milestones.resolved_by', 'milestones.set_by',
  'milestone_slips.moved_by', 'meetings.created_by', 'sessions.created_by', 'agendas.set_by',
  'session_role_assignments.person_id', 'hands.person_id', 'hands.raised_by', 'deliverables.drafter_id',
  'deliverables.approver_id', 'deliverables.approved_by', 'minutes_versions.written_by',
  'minutes_amendments.proposed_by', 'calls.made_by', 'uptakes.recorded_by', 'saved_views.person_id',
  'comments.edited_by', 'comments.withdrawn_by', 'comment_versions.written_by', 'progress_reports.drafted_by',
  'progress_reports.presented_by', 'group_proposals.proposed_by', 'group_proposals.decided_by',
  'group_proposal_supports.person_id', 'standards_lists.set_by', 'standards.added_by', 'standards.changed_by',
  'standards_ballots.person_id', 'standards_editions.frozen_by', 'announcements.announced_by',
  'successions.declared_by', 'monday_mails.person_id', 'reading_places.person_id', 'search_texts.author_id',
  'sign_in_events.person_id',
  'sdg_mappings.added_by', 'sdg_mappings.reviewed_by', 'sdg_mappings.withdrawn_by',
  'hub_entries.proposed_by', 'hub_entries.listed_by', 'hub_entries.ended_by',
  'funding_needs.added_by', 'funding_supports.added_by'] $$;
