SET LOCAL ROLE plenary_owner;

-- Towards which Sustainable Development Goals groups, documents and sessions work, and why. The goals themselves are
-- reference data of the domain.

ALTER TYPE "entry_kind" ADD VALUE 'SDG_MAPPED';
ALTER TYPE "entry_kind" ADD VALUE 'SDG_MAPPING_REVIEWED';
ALTER TYPE "entry_kind" ADD VALUE 'SDG_MAPPING_WITHDRAWN';

CREATE TABLE "sdg_mappings" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID,
    "document_id" UUID,
    "session_id" UUID,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "sdg_mappings_pkey" PRIMARY KEY ("coalition_id","id"),
    CONSTRAINT "sdg_mappings_one_subject" CHECK (num_nonnulls("group_id", "document_id", "session_id") = 1)
);
CREATE UNIQUE INDEX "sdg_mappings_id_key" ON "sdg_mappings" ("id");
-- What stands, stands once.
CREATE UNIQUE INDEX "sdg_mappings_standing" ON "sdg_mappings"
  ("coalition_id", COALESCE("group_id", "document_id", "session_id"), "code") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "sdg_mappings_coalition_id_group_id_idx" ON "sdg_mappings" ("coalition_id", "group_id");
CREATE INDEX "sdg_mappings_coalition_id_document_id_idx" ON "sdg_mappings" ("coalition_id", "document_id");
CREATE INDEX "sdg_mappings_coalition_id_session_id_idx" ON "sdg_mappings" ("coalition_id", "session_id");
ALTER TABLE "sdg_mappings" ADD CONSTRAINT "sdg_mappings_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sdg_mappings" ADD CONSTRAINT "sdg_mappings_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sdg_mappings" ADD CONSTRAINT "sdg_mappings_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "sessions" ("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall: a mapping is seen with what it belongs to.
CREATE POLICY "seen" ON "sdg_mappings" FOR SELECT USING (
  (SELECT plenary_for_system())
  OR "group_id" IS NOT NULL
  OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = "sdg_mappings"."document_id" AND (
    x."visibility" = 'PUBLIC'
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])))
  OR (SELECT true FROM "sessions" x WHERE x."id" = "sdg_mappings"."session_id" AND (
    x."visibility" = 'PUBLIC'
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[]))));
CREATE POLICY "written" ON "sdg_mappings" FOR INSERT WITH CHECK (true);
CREATE POLICY "changed" ON "sdg_mappings" FOR UPDATE USING (
  (SELECT plenary_for_system())
  OR "group_id" IS NOT NULL
  OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = "sdg_mappings"."document_id" AND (
    x."visibility" = 'PUBLIC'
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])))
  OR (SELECT true FROM "sessions" x WHERE x."id" = "sdg_mappings"."session_id" AND (
    x."visibility" = 'PUBLIC'
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])))) WITH CHECK (true);
ALTER TABLE "sdg_mappings" ENABLE ROW LEVEL SECURITY;

-- Every column that holds a person, those of the table above among them.
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
  'sdg_mappings.added_by', 'sdg_mappings.reviewed_by', 'sdg_mappings.withdrawn_by'] $$;
