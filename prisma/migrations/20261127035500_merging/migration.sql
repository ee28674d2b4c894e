SET LOCAL ROLE plenary_owner;

-- Two persons who are one. Everything of the one becomes the other's; entries of the record stay as they were, and the
-- row of the one leads to the other.

ALTER TYPE "entry_kind" ADD VALUE 'PEOPLE_MERGED';

-- An address that somebody says is hers too, until a link that is mailed there proves it.
CREATE TABLE "address_proofs" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "address_proofs_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "address_proofs_person_id_asked_at_idx" ON "address_proofs" ("person_id", "asked_at");
CREATE INDEX "address_proofs_address_asked_at_idx" ON "address_proofs" ("address", "asked_at");
ALTER TABLE "address_proofs" ADD CONSTRAINT "address_proofs_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT DELETE ON "address_proofs" TO plenary_app;

-- The only way in which rows that are otherwise only added to change their person: whole, for two persons, in one call.
CREATE FUNCTION merge_persons(absorbed UUID, kept UUID, at TIMESTAMPTZ, by_whom UUID) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  asker CONSTANT TEXT := coalesce(current_setting('plenary.person', true), '');
  place TEXT[];
  -- Every column that holds a person; entries are not among them.
  places CONSTANT TEXT[] := ARRAY[
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
    'minutes_amendments.proposed_by', 'calls.made_by', 'uptakes.recorded_by', 'saved_views.person_id'];
BEGIN
  -- For the whole of her, whoever may see which part of it.
  PERFORM set_config('plenary.person', 'system', true);

  -- What both have once and one person can only have once.
  UPDATE role_assignments r SET "to" = at, ended_by = by_whom
    WHERE r.person_id = absorbed AND r."to" IS NULL AND EXISTS (SELECT FROM role_assignments k
      WHERE k.person_id = kept AND k."to" IS NULL AND k.coalition_id = r.coalition_id AND k.role = r.role
        AND k.group_id IS NOT DISTINCT FROM r.group_id);
  UPDATE organisation_speakers s SET "to" = at, ended_by = by_whom
    WHERE s.person_id = absorbed AND s."to" IS NULL AND EXISTS (SELECT FROM organisation_speakers k
      WHERE k.person_id = kept AND k."to" IS NULL AND k.organisation_id = s.organisation_id);
  UPDATE affiliations a SET "to" = at
    WHERE a.person_id = absorbed AND a."to" IS NULL
      AND EXISTS (SELECT FROM affiliations k WHERE k.person_id = kept AND k."to" IS NULL);
  DELETE FROM comment_supports s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM comment_supports k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.comment_id = s.comment_id);
  DELETE FROM recusals s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM recusals k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.comment_id = s.comment_id);
  DELETE FROM declaration_questions s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM declaration_questions k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.kind = s.kind AND k.word = s.word);
  DELETE FROM evaluation_objections s WHERE s.objector_id = absorbed AND EXISTS (SELECT FROM evaluation_objections k
    WHERE k.objector_id = kept AND k.coalition_id = s.coalition_id AND k.call_id = s.call_id AND k.number = s.number);

  -- What counts from one for each person counts anew, in the order in which it was said: the latest stands.
  UPDATE positions SET number = number + CASE person_id WHEN kept THEN 1000000 ELSE 2000000 END
    WHERE person_id IN (kept, absorbed);
  UPDATE poll_answers SET number = number + CASE person_id WHEN kept THEN 1000000 ELSE 2000000 END
    WHERE person_id IN (kept, absorbed);

  FOR place IN SELECT string_to_array(one, '.') FROM unnest(places) one LOOP
    EXECUTE format('UPDATE %1$I SET %2$I = $1 WHERE %2$I = $2', place[1], place[2]) USING kept, absorbed;
  END LOOP;

  UPDATE positions p SET number = n.number FROM (
    SELECT id, row_number() OVER (PARTITION BY coalition_id, document_id ORDER BY stated_at, number)::int AS number
    FROM positions WHERE person_id = kept) n WHERE p.id = n.id;
  UPDATE poll_answers p SET number = n.next FROM (
    SELECT coalition_id, poll_id, person_id, number,
      row_number() OVER (PARTITION BY coalition_id, poll_id ORDER BY answered_at, number)::int AS next
    FROM poll_answers WHERE person_id = kept) n
    WHERE (p.coalition_id, p.poll_id, p.person_id, p.number) = (n.coalition_id, n.poll_id, n.person_id, n.number);

  -- Nobody gets into an account by an address of which others say that it is hers.
  DELETE FROM person_addresses WHERE person_id = kept AND verified_at IS NULL
    AND EXISTS (SELECT FROM account_links WHERE person_id = kept);

  UPDATE persons SET merged_into_id = kept WHERE id = absorbed OR merged_into_id = absorbed;
  PERFORM set_config('plenary.person', asker, true);
END
$$;
REVOKE EXECUTE ON FUNCTION merge_persons(UUID, UUID, TIMESTAMPTZ, UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merge_persons(UUID, UUID, TIMESTAMPTZ, UUID) TO plenary_app;
