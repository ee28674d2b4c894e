SET LOCAL ROLE plenary_owner;

-- What a group, or the whole coalition, did towards others.

CREATE TYPE "outreach_kind" AS ENUM ('MEETING', 'TALK', 'EVENT', 'LETTER', 'SUBMISSION', 'ARTICLE', 'INTERVIEW', 'TRAINING', 'OTHER');

ALTER TYPE "entry_kind" ADD VALUE 'OUTREACH_SET';
ALTER TYPE "entry_kind" ADD VALUE 'OUTREACH_WITHDRAWN';

CREATE TABLE "outreach" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID,
    "kind" "outreach_kind" NOT NULL,
    "period" TEXT NOT NULL,
    "first_day" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "outcome" TEXT,
    "link" TEXT,
    "follow_up_on" TEXT,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "outreach_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "outreach_first_day" CHECK ("first_day" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    CONSTRAINT "outreach_withdrawn" CHECK (("withdrawn_at" IS NULL) = ("reason" IS NULL))
);
CREATE UNIQUE INDEX "outreach_id_key" ON "outreach" ("id");
CREATE INDEX "outreach_coalition_id_first_day_idx" ON "outreach" ("coalition_id", "first_day");
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall: it is for those who hold a role in the coalition.
CREATE POLICY "seen" ON "outreach" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]));
CREATE POLICY "written" ON "outreach" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "outreach" FOR UPDATE USING (
  (SELECT plenary_for_system()) OR "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[])) WITH CHECK (true);
ALTER TABLE "outreach" ENABLE ROW LEVEL SECURITY;

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
  'funding_needs.added_by', 'funding_supports.added_by', 'outreach.added_by'] $$;
