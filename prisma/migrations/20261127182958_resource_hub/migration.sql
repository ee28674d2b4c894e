SET LOCAL ROLE plenary_owner;

-- The resource hub: what is offered to learn from and what is needed, tagged with standards, a level and a region.

CREATE TYPE "hub_kind" AS ENUM ('COURSE', 'CURRICULUM', 'EXPERT', 'WORK_ROLE', 'SKILL');
CREATE TYPE "hub_level" AS ENUM ('FOUNDATION', 'INTERMEDIATE', 'ADVANCED');
CREATE TYPE "hub_state" AS ENUM ('PROPOSED', 'LISTED', 'DECLINED', 'WITHDRAWN');

ALTER TYPE "entry_kind" ADD VALUE 'HUB_ENTRY_PROPOSED';
ALTER TYPE "entry_kind" ADD VALUE 'HUB_ENTRY_REVISED';
ALTER TYPE "entry_kind" ADD VALUE 'HUB_ENTRY_LISTED';
ALTER TYPE "entry_kind" ADD VALUE 'HUB_ENTRY_ENDED';

CREATE TABLE "hub_entries" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "hub_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "link" TEXT,
    "language" TEXT,
    "region" TEXT,
    "level" "hub_level" NOT NULL,
    "standards" TEXT[],
    "state" "hub_state" NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "listed_by" UUID,
    "listed_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hub_entries_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "hub_entries_tagged" CHECK (cardinality("standards") BETWEEN 1 AND 10),
    CONSTRAINT "hub_entries_link" CHECK ("link" ~ '^https?://'),
    CONSTRAINT "hub_entries_listed" CHECK (CASE "state"
      WHEN 'LISTED' THEN "listed_at" IS NOT NULL
      WHEN 'WITHDRAWN' THEN true
      ELSE "listed_at" IS NULL END),
    CONSTRAINT "hub_entries_ended" CHECK (("state" IN ('DECLINED', 'WITHDRAWN')) = ("ended_at" IS NOT NULL)),
    CONSTRAINT "hub_entries_declined" CHECK ("state" <> 'DECLINED' OR "reason" IS NOT NULL)
);
CREATE UNIQUE INDEX "hub_entries_id_key" ON "hub_entries" ("id");
CREATE INDEX "hub_entries_coalition_id_state_idx" ON "hub_entries" ("coalition_id", "state");
ALTER TABLE "hub_entries" ADD CONSTRAINT "hub_entries_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall: what is or was listed is everybody's, the rest is for those who hold a role in the coalition.
CREATE POLICY "seen" ON "hub_entries" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "listed_at" IS NOT NULL OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]));
CREATE POLICY "written" ON "hub_entries" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "hub_entries" FOR UPDATE USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[])) WITH CHECK (true);
ALTER TABLE "hub_entries" ENABLE ROW LEVEL SECURITY;

-- Who is merged into another takes along what she proposed and decided.
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
  'hub_entries.proposed_by', 'hub_entries.listed_by', 'hub_entries.ended_by'] $$;
